/** What the server promises beyond the contract suite: what is stored, and for whom. */
import { request } from 'node:http';
import { sql } from 'kysely';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AggregateRating, Message, ProductReviews, PublishedReview } from '../../src/contract/review.ts';
import { asking, EMAIL, key, reviewsOf, submission, type Asking } from '../contract/ask.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { seeded, SHOP } from '../contract/seed.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
let apiKey: string;
let otherKey: string;
let now = new Date('2026-11-15T12:00:00Z');
const subjectOf = (shop: string, itsKey: () => string): Asking =>
  asking(() => ({
    endpoint: `${server.origin}/v1/shops/${shop}`,
    apiKey: itsKey(),
    stop: () => server.stop(),
  }));
const ask = subjectOf(SHOP.id, () => apiKey);
const askOther = subjectOf('other', () => otherKey);

beforeAll(async () => {
  database = await createDatabase();
  apiKey = await seedShop(database.kysely);
  otherKey = await seedShop(database.kysely, 'other');
});
beforeEach(async () => {
  await server?.stop();
  server = await runServer(database.kysely, { clock: { now: () => now } });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

test('a repeated submission is answered byte for byte after a restart, however much later', async () => {
  const request = { body: submission(), headers: key() };
  const first = await ask('POST', reviewsOf('written'), request);
  await server.stop();
  server = await runServer(database.kysely, { clock: { now: () => new Date('2027-01-01T00:00:00Z') } });
  const second = await ask('POST', reviewsOf('written'), request);
  expect(second.status).toBe(201);
  expect(second.headers.get('idempotency-replayed')).toBe('true');
  expect(await second.text()).toBe(await first.text());
});

test('a review is dated by the clock of the server', async () => {
  now = new Date('2026-11-16T08:15:30.250Z');
  const response = await ask('POST', reviewsOf('written'), { body: submission(), headers: key() });
  const { review } = (await response.json()) as PublishedReview;
  expect(review.datePublished).toBe('2026-11-16T08:15:30.250Z');
});

test('of one shop another sees and touches nothing', async () => {
  const response = await ask('POST', reviewsOf('written'), { body: submission(), headers: key() });
  const { review } = (await response.json()) as PublishedReview;
  const others = (await (await askOther('GET', reviewsOf('written'))).json()) as ProductReviews;
  expect(others.aggregateRating.ratingCount).toBe(0);
  expect(others.reviews).toEqual([]);
  const reply = { body: { text: 'Mine?' }, headers: key(), asMerchant: true };
  await expectProblem(
    await askOther('POST', `/merchant/reviews/${review.id}/replies`, reply),
    'unknown-review',
  );
  const stolen = { ...reply, asMerchant: false, headers: { ...key(), authorization: `Bearer ${otherKey}` } };
  await expectProblem(await ask('POST', `/merchant/reviews/${review.id}/replies`, stolen), 'unauthorized');
});

test('two shops may use the same idempotency key', async () => {
  const request = { body: submission(), headers: key() };
  const first = (await (await ask('POST', reviewsOf('written'), request)).json()) as PublishedReview;
  const second = (await (await askOther('POST', reviewsOf('written'), request)).json()) as PublishedReview;
  expect(second.review.id).not.toBe(first.review.id);
});

test('a revoked key opens nothing', async () => {
  const revokedKey = await seedShop(database.kysely, 'revoked');
  const revoked = subjectOf('revoked', () => revokedKey);
  const reply = () => ({ body: { text: 'Thank you.' }, headers: key(), asMerchant: true });
  const path = `/merchant/reviews/${seeded(0).id}/replies`;
  expect((await revoked('POST', path, reply())).status).toBe(201);
  await database.kysely
    .updateTable('api_key')
    .set({ revoked_at: now })
    .where('shop_id', '=', 'revoked')
    .execute();
  await expectProblem(await revoked('POST', path, reply()), 'unauthorized');
});

test('the earlier texts of a reply are kept, and so is a withdrawn one', async () => {
  const path = `/merchant/reviews/${seeded(0).id}/replies`;
  const written = await ask('POST', path, { body: { text: 'first' }, headers: key(), asMerchant: true });
  const { id } = (await written.json()) as Message;
  for (const text of ['second', 'third'])
    await ask('PATCH', `${path}/${id}`, { body: { text }, asMerchant: true });
  await ask('DELETE', `${path}/${id}`, { asMerchant: true });
  const revisions = await database.kysely
    .selectFrom('message_revision')
    .select('body')
    .where('message_id', '=', id)
    .orderBy('id')
    .execute();
  expect(revisions.map(({ body }) => body)).toEqual(['first', 'second']);
  const kept = await database.kysely
    .selectFrom('message')
    .selectAll()
    .where('id', '=', id)
    .where('shop_id', '=', SHOP.id)
    .executeTakeFirstOrThrow();
  expect(kept).toMatchObject({ body: 'third', withdrawn_at: now });
});

test('the rating of a product equals a recount after any submissions, also at once', async () => {
  const anything = fc.record({
    stars: fc.integer({ min: 1, max: 5 }),
    text: fc.constantFrom('', 'Good.'),
    again: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 6 }), async (submissions) => {
      await Promise.all(
        submissions.flatMap(({ stars, text, again }) => {
          const request = {
            body: submission({ reviewRating: { ratingValue: stars }, reviewBody: text }),
            headers: key(),
          };
          return Array.from({ length: again ? 2 : 1 }, () => ask('POST', reviewsOf('buckle'), request));
        }),
      );
      const page = (await (await ask('GET', reviewsOf('buckle'))).json()) as ProductReviews;
      expect(page.aggregateRating).toEqual(await recount('buckle'));
    }),
    { numRuns: 8 },
  );
});

async function recount(productId: string): Promise<AggregateRating> {
  const { rows } = await sql<{ rating: number; body: string }>`
    select rating, body from review where shop_id = ${SHOP.id} and product_id = ${productId}`.execute(
    database.kysely,
  );
  const count = (stars: number) => rows.filter(({ rating }) => rating === stars).length;
  return {
    ratingValue: Math.round((100 * rows.reduce((sum, { rating }) => sum + rating, 0)) / rows.length) / 100,
    ratingCount: rows.length,
    reviewCount: rows.filter(({ body }) => body !== '').length,
    distribution: { 1: count(1), 2: count(2), 3: count(3), 4: count(4), 5: count(5) },
  };
}

test('a body without a length is refused as soon as it is over the limit', async () => {
  const status = await new Promise<number>((resolve, reject) => {
    const asked = request(
      `${server.origin}/v1/shops/acme${reviewsOf('written')}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked', ...key() },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
        asked.destroy();
      },
    );
    asked.on('error', (error) =>
      'code' in error && error.code === 'ECONNRESET' ? undefined : reject(error),
    );
    for (let kilobytes = 0; kilobytes < 128; kilobytes += 1) asked.write(`"${'x'.repeat(1022)}"`);
  });
  expect(status).toBe(413);
});

test('the log tells the route, the status and the time, and nothing of who asked or what was sent', async () => {
  const headers = { ...key(), 'x-forwarded-for': '203.0.113.9' };
  await ask('POST', reviewsOf('written'), { body: submission({ headline: 'Between us' }), headers });
  await ask('POST', `/merchant/reviews/${seeded(0).id}/replies`, {
    body: { text: 'So it is.' },
    headers,
    asMerchant: true,
  });
  const lines = server
    .logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({
    method: 'POST',
    route: '/v1/shops/:shop/products/:productId/reviews',
    status: 201,
    ms: expect.any(Number),
  });
  for (const secret of [
    EMAIL,
    apiKey,
    'Between us',
    'So it is',
    '203.0.113.9',
    '127.0.0.1',
    headers['idempotency-key'],
    'Ana P.',
  ]) {
    expect(server.logged()).not.toContain(secret);
  }
});

test('a fault of the database is logged without what people sent', async () => {
  await database.kysely.schema
    .alterTable('review')
    .addCheckConstraint('fault', sql`headline <> 'Trip over me'`)
    .execute();
  const body = submission({ headline: 'Trip over me' });
  await expectProblem(await ask('POST', reviewsOf('written'), { body, headers: key() }), 'internal');
  await database.kysely.schema.alterTable('review').dropConstraint('fault').execute();
  expect(server.logged()).toContain('"constraint":"fault"');
  expect(server.logged()).toContain('submitted-reviews.ts');
  for (const secret of [EMAIL, 'Trip over me']) expect(server.logged()).not.toContain(secret);
});
