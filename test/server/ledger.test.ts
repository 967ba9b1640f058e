/** That everyone can see what a shop does with reviews, and that the figures cannot say anything else than the log. */
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyAudit } from '../../src/server/database/audit-verification.ts';
import { SHOP } from '../contract/seed.ts';
import { CaseShop } from './cases/case-shop.ts';
import { visit } from './reviewer-page/visit.ts';

let shop: CaseShop;
beforeEach(async () => {
  shop = await CaseShop.open();
});
afterEach(() => shop.close());

const ledger = () => shop.merchant.getLedger({});
const differs = async () => (await verifyAudit(shop.database.kysely, SHOP.id)).ledger.differs;
const submit = (ratingValue: number) => shop.submit({ reviewRating: { ratingValue } });

it('counts every review that is written, by its stars, and says how long it took to appear', async () => {
  expect(await ledger()).toMatchObject({ since: null, received: 0, medianSecondsToPublish: null });
  for (const stars of [1, 1, 2, 5]) await submit(stars);
  const counted = await ledger();
  expect(counted).toMatchObject({
    since: '2026-11-02T10:00:00.000Z',
    received: 4,
    published: 4,
    waiting: 0,
    rejected: 0,
    rejectedFor: [],
    medianSecondsToPublish: 0,
    p90SecondsToPublish: 0,
  });
  expect(counted.byRating.map(({ received }) => received)).toEqual([2, 1, 0, 0, 1]);
  expect(counted.byRating[2]).toMatchObject({ received: 0, medianSecondsToPublish: null });
});

it('keeps counting what its author deleted and what was rated anew, as it was received', async () => {
  const first = await submit(1);
  const second = await submit(2);
  await first.remove();
  await second.rate(5);
  const counted = await ledger();
  expect(counted).toMatchObject({ received: 2, published: 1, withdrawn: 1 });
  expect(counted.byRating.map(({ received }) => received)).toEqual([1, 1, 0, 0, 0]);
  expect(await differs()).toBeNull();
});

it('names the end of the log, which grows with it', async () => {
  await submit(4);
  const { auditLog } = await ledger();
  const { entries, hash } = await verifyAudit(shop.database.kysely, SHOP.id);
  expect(auditLog).toEqual({ entries, hash });
});

it.each([
  ['a rating', `update ledger_line set rating = 5`],
  ['a time', `update ledger_line set published_at = received_at - interval '1 hour'`],
  ['a state', `update ledger_line set state = 'withdrawn'`],
  ['a review taken out', `delete from ledger_line`],
])('is found to differ from the log in %s', async (_, change) => {
  const { reviewId } = await submit(1);
  expect(await differs()).toBeNull();
  await sql.raw(change).execute(shop.database.kysely);
  expect(await differs()).toBe(reviewId);
});

it('is a page that people read without script', async () => {
  for (const stars of [1, 5]) await submit(stars);
  const page = await visit(shop.server.origin, `/ledger/${SHOP.id}`);
  expect(page.words).toContain('Since November 2, 2026, 2 reviews were written here: 2 are published');
  const rows = [...page.document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()),
  );
  expect(rows).toContainEqual(['1 star', '1', '1', '0', 'at once', 'at once']);
  expect(rows.at(-1)).toEqual(['All', '2', '2', '0', 'at once', 'at once']);
  expect((await visit(shop.server.origin, '/ledger/nobody')).status).toBe(404);
});

it('is that of one shop', async () => {
  await submit(1);
  const { kysely } = shop.database;
  await kysely
    .insertInto('shop')
    .values({ shop_id: 'other', name: 'Other', created_at: shop.now() })
    .execute();
  const at = async (name: string) =>
    (await fetch(shop.endpoint.replace(SHOP.id, name) + '/ledger')).json() as Promise<{ received: number }>;
  expect((await at('other')).received).toBe(0);
  expect((await at('nobody')) as object).toMatchObject({ type: expect.stringContaining('unknown-shop') });
});
