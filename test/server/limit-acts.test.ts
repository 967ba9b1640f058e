import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTS_MAX, READS_MAX } from '../../src/server/limit-acts.ts';
import { hashOfRate } from '../../src/server/limit-rate.ts';
import { key, submission } from '../contract/ask.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { seeded, SHOP } from '../contract/seed.ts';
import { runServer, type RunningServer, testDependencies } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
let now = Date.parse('2026-11-02T10:00:00Z');
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  server = await runServer(database.kysely, { clock: { now: () => new Date(now) }, rateLimitFactor: 1 });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

function report(visitor: number): Promise<Response> {
  return fetch(`${server.origin}/v1/shops/${SHOP.id}/reviews/${seeded(1).id}/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ visitor: `visitor-number-${visitor}`.padEnd(32, '-'), reason: 'insulting' }),
  });
}

test('whoever reports again and again is told to wait, and for how long', async () => {
  for (let count = 0; count < 20; count += 1) expect((await report(count)).status).toBe(204);
  const refused = await report(20);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('900');
  now += 900_000;
  expect((await report(20)).status).toBe(204);
});

/** Written by somebody whom a proxy on this machine names. */
function review(productId: string, from: string): Promise<Response> {
  return fetch(`${server.origin}/v1/shops/${SHOP.id}/products/${productId}/reviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...key() },
    body: JSON.stringify(submission({ headline: crypto.randomUUID() })),
  });
}

/** As if so many had been written meanwhile. */
async function countAs(count: number, of: readonly string[]): Promise<void> {
  await database.kysely
    .updateTable('sign_in_attempts')
    .set({ count })
    .where('of_hash', '=', hashOfRate(testDependencies(database.kysely).secret, of))
    .execute();
}

test('reviews are limited by the network that they come from, and others go on writing', async () => {
  now += 900_000;
  const most = ACTS_MAX.submitReview?.network ?? 0;
  expect((await review('written', '2001:db8:1:2::1')).status).toBe(201);
  await countAs(most, ['submitReview', SHOP.id, '2001:db8:1:2::/64']);
  expect((await review('buckle', '2001:db8:1:2:ffff::1')).status).toBe(429);
  expect((await review('written', '2001:db8:1:3::1')).status).toBe(201);
});

test('reviews of one product are limited whoever writes them, and those of others are not', async () => {
  now += 900_000;
  const most = ACTS_MAX.submitReview?.product ?? 0;
  expect((await review('strap', '203.0.113.1')).status).toBe(201);
  await countAs(most, ['submitReview', SHOP.id, 'product', 'strap']);
  const refused = await review('strap', '203.0.113.2');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('900');
  expect((await review('buckle', '203.0.113.2')).status).toBe(201);
});

test('a network that reads without end is told to wait, and others read on', async () => {
  // A thousandth of the usual, so that the end comes soon.
  const strict = await runServer(database.kysely, { rateLimitFactor: 0.001 });
  const read = (from: string) =>
    fetch(`${strict.origin}/v1/shops/${SHOP.id}/ratings?product=strap`, {
      headers: { 'x-forwarded-for': from },
    });
  for (let count = 0; count < READS_MAX / 1000; count += 1)
    expect((await read('192.0.2.7')).status).toBe(200);
  const refused = await read('192.0.2.7');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect((await read('192.0.2.8')).status).toBe(200);
  await strict.stop();
});

test('a report stands in the log of the review, once for each reason of a reader', async () => {
  const acts = () =>
    database.kysely.selectFrom('audit_entry').selectAll().where('act', '=', 'review-reported');
  const before = await acts().execute();
  now += 900_000;
  expect((await report(0)).status).toBe(204);
  expect(await acts().execute()).toEqual(before);
  expect(before).toHaveLength(21);
  expect(before[0]).toMatchObject({ review_id: seeded(1).id, actor_name: 'A reader', detail: 'insulting' });
});

test('neither the token of a visitor nor what ties two acts to one visitor is stored', async () => {
  const visitor = 'the-token-of-a-visitor-----';
  for (const { id } of [seeded(2), seeded(3)]) {
    await fetch(`${server.origin}/v1/shops/${SHOP.id}/reviews/${id}/vote`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ visitor, helpful: true }),
    });
  }
  const votes = await database.kysely.selectFrom('review_vote').selectAll().execute();
  expect(votes).toHaveLength(2);
  expect(votes[0]?.visitor_hash.equals(votes[1]?.visitor_hash ?? Buffer.alloc(0))).toBe(false);
  expect(JSON.stringify(votes)).not.toContain(visitor);
});
