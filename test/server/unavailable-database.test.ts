/** The database goes away and comes back beneath a server that runs on. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tables } from '../../src/server/database/schema.ts';
import { asking, key, reviewsOf, submission } from '../contract/ask.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { SHOP } from '../contract/seed.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

/** A wire to the database that can be cut. */
class Wire {
  readonly #target: Client;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  port = 0;

  constructor(target: Client) {
    this.#target = target;
  }

  async join(): Promise<void> {
    const { host, port } = this.#target;
    this.#server = createServer((near) => {
      const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    }).listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close');
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

let database: TestDatabase;
let wire: Wire;
let kysely: Kysely<Tables>;
let server: RunningServer;
let apiKey: string;
const ask = asking(() => ({
  endpoint: `${server.origin}/v1/shops/${SHOP.id}`,
  apiKey,
  stop: () => server.stop(),
}));

beforeAll(async () => {
  database = await createDatabase();
  apiKey = await seedShop(database.kysely);
  const target = new Client({ connectionString: database.url });
  wire = new Wire(target);
  await wire.join();
  const { user, password, database: name } = target;
  const pool = new Pool({
    host: '127.0.0.1',
    port: wire.port,
    user,
    password: password ?? '',
    database: name,
  });
  pool.on('error', () => pool.idleCount);
  kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  server = await runServer(kysely);
});
afterAll(async () => {
  await server.stop();
  await kysely.destroy();
  await wire.cut();
  await database.drop();
});

const isReady = () =>
  expect.poll(async () => (await fetch(`${server.origin}/readyz`)).status, { timeout: 10_000 }).toBe(200);

test('while the database is away what was read before is answered as it was, the server asks to come back for all else, and it works on by itself when the database is there again', async () => {
  const path = reviewsOf('strap');
  const request = { body: submission(), headers: key() };
  const before = await ask('GET', path);
  expect(before.status).toBe(200);

  await wire.cut();
  for (const response of [
    await ask('GET', reviewsOf('written')),
    await ask('GET', '/ratings', { query: { product: 'strap' } }),
    await ask('POST', reviewsOf('written'), request),
    await fetch(`${server.origin}/readyz`),
  ]) {
    expect(response.headers.get('retry-after')).toBe('5');
    await expectProblem(response, 'unavailable');
  }
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  const last = await ask('GET', path);
  expect(await last.json()).toEqual(await before.json());
  expect(last.status).toBe(200);
  expect(Number(last.headers.get('age'))).toBeGreaterThanOrEqual(0);
  expect(last.headers.get('cache-status')).toContain('database-away');
  expect(last.headers.get('cache-control')).toContain('max-age=5,');
  expect(last.headers.get('surrogate-key')).toBe(before.headers.get('surrogate-key'));

  await wire.join();
  await isReady();
  const again = await ask('GET', path);
  expect(again.status).toBe(200);
  expect(again.headers.get('cache-status')).toBeNull();
  expect((await ask('POST', reviewsOf('written'), request)).status).toBe(201);
  expect(server.logged().match(/"level":50/g)).toHaveLength(1);
  expect(server.logged()).toContain('the database answers again');
});
