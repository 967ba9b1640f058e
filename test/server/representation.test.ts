import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codingFor } from '../../src/server/representation.ts';
import { key, submission } from '../contract/ask.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
const PATH = '/v1/shops/acme/products/strap/reviews?limit=100';

beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  server = await runServer(database.kysely);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

/** `fetch` decodes by itself, which would hide what was sent. */
function rawGet(path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>(
    (resolve, reject) => {
      request(server.origin + path, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

test('public reads may be kept by caches, which are told what to purge', async () => {
  const { headers } = await fetch(server.origin + PATH);
  expect(headers.get('cache-control')).toBe(
    'public, max-age=30, s-maxage=300, stale-while-revalidate=86400, stale-if-error=86400',
  );
  expect(headers.get('surrogate-key')).toBe('shop/acme product/acme/strap');
  expect(headers.get('etag')).toMatch(/^"[\w-]{20,}"$/);
});

test('what was written is kept by nobody', async () => {
  const response = await fetch(server.origin + PATH.replace(/\?.*/, ''), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...key() },
    body: JSON.stringify(submission()),
  });
  expect(response.status).toBe(201);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('etag')).toBeNull();
});

test.for([
  ['identity', ''],
  ['brotli', 'br'],
  ['gzip', 'gzip'],
] as const)('a client that holds the %s answer is told so, until the answer changes', async ([, coding]) => {
  const first = await rawGet(PATH, { 'accept-encoding': coding });
  const tag = String(first.headers['etag']);
  const known = (value: string) => rawGet(PATH, { 'accept-encoding': coding, 'if-none-match': value });
  for (const value of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await known(value);
    expect(again.status).toBe(304);
    expect(again.bytes).toHaveLength(0);
    expect(again.headers).toMatchObject({
      'etag': tag,
      'vary': 'Accept-Encoding',
      'access-control-allow-origin': '*',
    });
    expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
  }
  expect((await known('"other"')).status).toBe(200);
  await database.kysely.updateTable('review').set({ helpful_count: 9, headline: coding }).execute();
  const changed = await known(tag);
  expect(changed.status).toBe(200);
  expect(changed.headers['etag']).not.toBe(tag);
});

test('brotli is sent where it is taken, else gzip, and both hold the same answer', async () => {
  const plain = await rawGet(PATH, {});
  const brotli = await rawGet(PATH, { 'accept-encoding': 'gzip, deflate, br, zstd' });
  const gzip = await rawGet(PATH, { 'accept-encoding': 'gzip, deflate' });
  expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
  expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
  expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
    'br',
    'gzip',
    undefined,
  ]);
  expect(new Set([brotli, gzip, plain].map(({ headers }) => headers['etag'])).size).toBe(3);
  expect([brotli, gzip, plain].map(({ headers }) => headers['vary'])).toEqual(
    Array(3).fill('Accept-Encoding'),
  );
  expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 3);
});

test('an answer of a few bytes is not compressed', async () => {
  const { headers } = await rawGet('/healthz', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBeUndefined();
});

test.for([
  ['', undefined],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.1', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['identity', undefined],
  ['zstd, *;q=0', undefined],
  ['BR', 'br'],
] as const)('"%s" asks for %s', ([header, coding]) => {
  expect(codingFor(header)).toBe(coding);
});
