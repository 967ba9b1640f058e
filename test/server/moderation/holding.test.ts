/** A shop may hold its reviews, all of them for the same time; then they appear by themselves. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../src/server/database/audit-verification.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import { publishDue } from '../../../src/server/moderation/publish-due.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop, refusal } from '../cases/case-shop.ts';

let shop: CaseShop;
beforeEach(async () => {
  shop = await CaseShop.open();
  await shop.merchant.changeSettings({ body: { holdDays: 3 } });
});
afterEach(() => shop.close());

const submit = (ratingValue: number) => shop.submit({ reviewRating: { ratingValue } });
const page = (query: object = {}) =>
  shop.merchant.listReviews({ params: { productId: 'written' }, query: { limit: 100, ...query } });
const ids = async (query: object = {}) => (await page(query)).reviews.map(({ id }) => id);

/** What the worker does each minute. */
const publish = () => {
  const { kysely } = shop.database;
  return publishDue({ database: kysely, clock: shop, makeId: () => crypto.randomUUID(), mediaUrl: '' });
};

describe('where every review is held for three days', () => {
  it('one of 1 star and one of 5 appear at the same moment, by themselves', async () => {
    const reviews = await Promise.all([submit(1), submit(5)]);
    const own = reviews.map(({ reviewId }) => reviewId).toSorted();
    const before = await page();
    expect(before.reviews.filter(({ id }) => own.includes(id))).toEqual([]);
    shop.pass(3 * 24 - 1);
    await publish();
    expect((await page()).aggregateRating).toEqual(before.aggregateRating);
    shop.pass(1);
    await publish();
    const after = await page();
    expect(
      after.reviews
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(own);
    expect(after.aggregateRating.ratingCount).toBe(before.aggregateRating.ratingCount + 2);
    expect(after.reviews[0]?.datePublished).toBe('2026-11-05T10:00:00.000Z');
    expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);
  });

  it('the ledger says how long each number of stars waited', async () => {
    for (const stars of [1, 3, 5]) await submit(stars);
    expect(await shop.merchant.getLedger({})).toMatchObject({ received: 3, published: 0, waiting: 3 });
    shop.pass(3 * 24);
    await publish();
    const { byRating, ...all } = await shop.merchant.getLedger({});
    const threeDays = 3 * 86_400;
    expect(all).toMatchObject({ published: 3, waiting: 0, medianSecondsToPublish: threeDays });
    expect(byRating.map(({ p90SecondsToPublish }) => p90SecondsToPublish)).toEqual([
      threeDays,
      null,
      threeDays,
      null,
      threeDays,
    ]);
    expect((await verifyAudit(shop.database.kysely, SHOP.id)).ledger.differs).toBeNull();
  });

  it('nobody but its author and the shop finds it in any way before', async () => {
    const { reviewId, own } = await submit(1);
    expect(await ids({ review: reviewId })).toEqual([]);
    expect(await ids({ rating: 1 })).not.toContain(reviewId);
    expect(await ids({ q: 'strap' })).not.toContain(reviewId);
    const { reviews } = await shop.merchant.listHighlights({ query: { product: 'written' } });
    expect(reviews.map(({ id }) => id)).not.toContain(reviewId);
    const vote = { params: { reviewId }, body: { visitor: 'v'.repeat(22), helpful: true } };
    expect(await refusal(shop.merchant.voteReview(vote))).toBe('unknown-review');
    expect((await own()).review.id).toBe(reviewId);
    expect((await shop.case(reviewId)).state).toBe('open');
  });

  it('its author may change and delete it meanwhile, and what is counted stays right', async () => {
    const first = await submit(1);
    const second = await submit(2);
    await first.rate(4);
    await second.remove();
    expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);
    shop.pass(3 * 24);
    await Promise.all([publish(), publish()]);
    const { reviews } = await page();
    expect(reviews[0]).toMatchObject({ id: first.reviewId, reviewRating: { ratingValue: 4 } });
    expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);
  });

  it('the page says so, and whoever wrote is told when it appears', async () => {
    const { disclosure } = await page();
    expect(disclosure).toContain(
      'Every review is published by itself 3 days after it was written. None is held longer or chosen by its stars.',
    );
  });

  it('no review is held longer than fourteen days', async () => {
    expect(await refusal(shop.merchant.changeSettings({ body: { holdDays: 15 } }))).toBe('invalid-request');
  });
});
