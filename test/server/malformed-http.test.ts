/** Requests that no client library would send, written to the socket by hand. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  server = await runServer(database.kysely);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function send(head: string): Promise<string> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${head}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

test.for([
  'GET /v1/shops/acme/ratings?product=strap HTTP/1.1\r\nHost: []',
  'GET /v1/shops/acme/ratings?product=strap HTTP/1.1\r\nHost: a b',
  'GET /v1/shops/acme/ratings?product=strap HTTP/1.1\r\nHost: x/../y',
  'GET /v1/shops/acme/ratings?product=strap HTTP/1.1',
  'GET // HTTP/1.1\r\nHost: x',
  'GET /% HTTP/1.1\r\nHost: x',
  'GET /\\x HTTP/1.1\r\nHost: x',
  'GET * HTTP/1.1\r\nHost: x',
  'GET http://[ HTTP/1.1\r\nHost: x',
  'GET /v1/shops/acme/products/%ff%/reviews HTTP/1.1\r\nHost: x',
  'BREW /v1/shops/acme/ratings HTTP/1.1\r\nHost: x',
  `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x`,
  `POST /v1/shops/acme/products/strap/reviews HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -1`,
])('the server refuses %j and stays up', async (head) => {
  expect(await send(head)).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
});

test('bytes in a query that are no UTF-8 name no product', async () => {
  const answer = await send('GET /v1/shops/acme/ratings?product=%ff&product=% HTTP/1.1\r\nHost: x');
  expect(answer).toContain('{"ratings":[]}');
});
