/** Slow and many connections take no room from others. Real sockets; the limits are shorter than in earnest. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONNECTION_LIMITS } from '../../src/server/connection-limits.ts';
import { listen, type Listening } from '../../src/server/listen.ts';

let server: Listening;
let sockets: Socket[];
beforeEach(() => {
  sockets = [];
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await server.stop();
});

async function start(limits: Partial<typeof CONNECTION_LIMITS>, trustedProxies: string[] = []) {
  const app = new Hono();
  app.get('/', (c) => c.text('here'));
  app.post('/', async (c) => c.text(await c.req.text()));
  server = await listen(() => app, {
    host: '127.0.0.1',
    port: 0,
    trustedProxies,
    limits: { ...CONNECTION_LIMITS, checkMs: 20, ...limits },
  });
}

async function open(): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined); // That it was cut off is what is waited for.
  await once(socket, 'connect');
  return socket;
}

/** Sends a byte again and again until the server has enough of it; answers what it said. */
async function drip(socket: Socket): Promise<string> {
  const timer = setInterval(() => socket.write('x'), 10);
  try {
    return await text(socket);
  } finally {
    clearInterval(timer);
  }
}

describe('a connection', () => {
  it('whose headers drip is told to go', async () => {
    await start({ headersMs: 100, requestMs: 60_000 });
    const socket = await open();
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(await drip(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('whose body drips is told to go', async () => {
    await start({ headersMs: 100, requestMs: 200 });
    const socket = await open();
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n');
    expect(await drip(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that says nothing is closed', async () => {
    await start({ silenceMs: 100, headersMs: 60_000 });
    const socket = await open();
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n');
    await text(socket);
    expect(socket.readableEnded).toBe(true);
  });

  it('more than the many of one address is closed, and has room once another has gone', async () => {
    await start({ perAddress: 2 });
    const [first] = [await open(), await open()];
    expect(await text(await open())).toBe('');
    first.end();
    await once(first, 'close');
    const next = await open();
    next.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(await text(next)).toMatch(/here$/);
  });

  it('of a trusted proxy is not counted, as all come from there', async () => {
    await start({ perAddress: 1 }, ['127.0.0.0/8']);
    await open();
    const second = await open();
    second.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(await text(second)).toMatch(/here$/);
  });
});
