/** What a merchant learns from the cases of the last days. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseShop } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const insights = (days = 30) => shop.merchant.getInsights({ query: { days } });

it('counts what became of the cases: replies in time, promises kept and late, stars before and after', async () => {
  expect(await insights()).toMatchObject({ casesOpened: 0, medianHoursToReply: null, topics: [] });

  const made = await shop.submit({ topic: 'damaged' });
  const late = await shop.submit({ topic: 'damaged', reviewRating: { ratingValue: 2 } });
  const unanswered = await shop.submit({ topic: 'delivery' });
  const turned = await shop.submit();
  await turned.rate(5);
  await unanswered.rate(3);

  shop.pass(4);
  const kept = await shop.reply(made.reviewId, { due: shop.day(2) });
  shop.pass(26);
  const lately = await shop.reply(late.reviewId, { due: shop.day(1) });
  await shop.settlePromise(made.reviewId, kept.id);
  await made.settle(true);
  await made.rate(4);
  shop.pass(72);
  await shop.settlePromise(late.reviewId, lately.id);
  await shop.merchant.closeCase({ params: { reviewId: late.reviewId }, body: {} });

  expect(await insights()).toEqual({
    days: 30,
    casesOpened: 4,
    casesResolved: 1,
    casesClosed: 1,
    medianHoursToReply: 17,
    // Of 4 and 30 hours.
    p90HoursToReply: 27.4,
    answeredWithin24Hours: 1,
    answeredWithin72Hours: 2,
    promisesKept: 1,
    promisesLate: 1,
    // Those whose stars changed without a reply are not counted as a change after it.
    ratingsChanged: { count: 1, meanBefore: 1, meanAfter: 4 },
    topics: [
      { topic: 'damaged', count: 2 },
      { topic: 'delivery', count: 1 },
      { topic: null, count: 1 },
    ],
  });
});

it('leaves out what was opened before', async () => {
  shop.pass(24 * 40);
  expect(await insights(30)).toMatchObject({ casesOpened: 0 });
  expect(await insights(90)).toMatchObject({ casesOpened: 4 });
});
