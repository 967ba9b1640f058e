import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { problemTypes } from '../../src/contract/problem-types.ts';
import { key, submission } from '../contract/ask.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
const get = (path: string, init?: RequestInit) => fetch(server.origin + path, init);

beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  const storefront = new Hono()
    .get('/', (c) => c.html('<h1>Shop</h1>'))
    .get('/break', () => {
      throw new Error('secret at /home/me/secret.ts');
    });
  server = await runServer(database.kysely, { storefront });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

test('it says that it lives, and that it is ready once the database answers', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
});

test('the storefront that is handed in stands at the root', async () => {
  expect(await (await get('/')).text()).toContain('<h1>Shop</h1>');
});

test.for([
  '/nothing',
  '/v1',
  '/v1/shops',
  '/docs/problems/nothing',
  '/docs/problems/constructor',
  '/..%2f..%2fetc/passwd',
])('there is nothing at %s', async (path) => {
  await expectProblem(await get(path), 'unknown-address');
});

test.for(['nope', 'ACME', 'a%00b', '%20', '-acme', 'x'.repeat(64), "a';drop table review;--"])(
  'there is no shop "%s"',
  async (shop) => {
    await expectProblem(await get(`/v1/shops/${shop}/products/strap/reviews`), 'unknown-shop');
    await expectProblem(await get(`/v1/shops/${shop}/ratings?product=strap`), 'unknown-shop');
    const submitted = await get(`/v1/shops/${shop}/products/strap/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key() },
      body: JSON.stringify(submission()),
    });
    await expectProblem(submitted, 'unknown-shop');
  },
);

test.for(Object.keys(problemTypes))('the problem %s has a page that says what to do', async (name) => {
  const response = await get(`/docs/problems/${name}`);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  const { title, status } = problemTypes[name as keyof typeof problemTypes];
  const page = await response.text();
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain(`status ${status}`);
});

test('a fault of the server is told without what caused it, and is in the log', async () => {
  const response = await get('/break');
  const problem = await expectProblem(response, 'internal');
  expect(JSON.stringify(problem)).not.toContain('secret');
  expect(server.logged()).toContain('secret at');
});

describe('pages of any origin may ask', () => {
  const path = '/v1/shops/acme/products/strap/reviews';
  const origin = 'https://shop.example';

  test('answers and refusals can be read there, and carry no cookie', async () => {
    for (const [address, status] of [
      [path, 200],
      [`${path}?limit=0`, 422],
      ['/v1/shops/acme/x', 404],
      ['/openapi.json', 200],
    ]) {
      const response = await get(String(address), { headers: { origin } });
      expect(response.status).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  test('the question before a submission is answered for long, with what may be sent and no more', async () => {
    const response = await get(path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key,x-other',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'Authorization,Content-Type,Idempotency-Key,Proof-Of-Work',
    );
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST,PUT,PATCH,DELETE');
    expect(response.headers.get('access-control-max-age')).toBe('86400');
  });

  const merchants = Object.entries<Operation>(operations).filter(([, { access }]) => access === 'merchant');
  test.each(merchants)(
    'but not for %s, which is for the inbox and for servers',
    async (_, { method, path }) => {
      for (const asked of [method, 'OPTIONS']) {
        const { headers } = await get(`/v1/shops/acme${path}`, { method: asked, headers: { origin } });
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
    },
  );

  test('unless the operator names those that may', async () => {
    const strict = await runServer(database.kysely, { allowedOrigins: ['https://shop.example'] });
    const allowed = async (from: string) => {
      const { headers } = await fetch(strict.origin + path, { headers: { origin: from } });
      expect(headers.get('vary')).toMatch(/\borigin\b/i);
      return headers.get('access-control-allow-origin');
    };
    expect(await allowed('https://shop.example')).toBe('https://shop.example');
    expect(await allowed('https://shop.example.evil.example')).toBeNull();
    await strict.stop();
  });
});

test('the API and the docs cannot be framed, sniffed or run anything', async () => {
  for (const path of [
    '/v1/shops/acme/products/strap/reviews',
    '/v1/shops/acme/x',
    '/docs/problems/internal',
    '/openapi.json',
  ]) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  }
});
