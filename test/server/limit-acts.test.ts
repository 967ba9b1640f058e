import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { seeded, SHOP } from '../contract/seed.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
let now = Date.parse('2026-11-02T10:00:00Z');
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  server = await runServer(database.kysely, { clock: { now: () => new Date(now) } });
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
