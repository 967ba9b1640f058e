import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProductReviews } from '../../src/contract/review.ts';
import { SHOP } from '../contract/seed.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  await seedShop(database.kysely, 'other');
  const at = new Date('2026-01-01T00:00:00Z');
  const person = { id: 'p1', name: 'Maren', email: 'maren@acme.example', email_verified: true };
  await database.kysely
    .insertInto('person')
    .values({ ...person, created_at: at, updated_at: at })
    .execute();
  const member = { shop_id: SHOP.id, person_id: 'p1', role: 'viewer' as const, created_at: at };
  await database.kysely.insertInto('member').values(member).execute();
  server = await runServer(database.kysely);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function write(shop: string, email: string): Promise<{ staff: boolean; verified: boolean }> {
  const url = `${server.origin}/v1/shops/${shop}/products/buckle/reviews`;
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      reviewRating: { ratingValue: 5 },
      headline: email,
      reviewBody: 'Splendid.',
      author: { name: 'M.', email },
    }),
  });
  const { reviews } = (await (await fetch(url)).json()) as ProductReviews;
  const review = reviews.find(({ headline }) => headline === email);
  if (!review) throw new Error('It is not published');
  return review;
}

test('a review by somebody who works for the shop is published and marked, however the address is spelt', async () => {
  expect(await write(SHOP.id, 'Maren@acme.example')).toMatchObject({ staff: true, verified: false });
  expect(await write(SHOP.id, 'ana@acme.example')).toMatchObject({ staff: false });
  expect(await write('other', 'maren@acme.example')).toMatchObject({ staff: false });
});

test('the database itself lets no review of the shop’s own people be verified', async () => {
  const verified = database.kysely.updateTable('review').set({ verified: true }).where('staff', '=', true);
  await expect(verified.execute()).rejects.toThrow(/check constraint/);
});
