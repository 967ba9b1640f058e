/** What a merchant learns week by week and month by month, by the days where the shop is. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseShop } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  // A Wednesday.
  shop = await CaseShop.open('2026-11-04T10:00:00Z');
  await shop.merchant.changeSettings({ body: { timeZone: 'Pacific/Auckland' } });
  const { reviewId } = await shop.submit({ topic: 'damaged' });
  shop.pass(30);
  await shop.reply(reviewId);
  // In Auckland it is Monday the 9th by now.
  shop.moveTo('2026-11-08T12:00:00Z');
  const answered = await shop.submit({ topic: 'delivery' });
  shop.pass(2);
  await shop.reply(answered.reviewId);
  await shop.submit({ topic: 'damaged', reviewRating: { ratingValue: 3 } });
  // And the 1st of December.
  shop.moveTo('2026-11-30T12:00:00Z');
  await shop.submit({ topic: 'damaged' });
  await shop.submit({ reviewRating: { ratingValue: 5 } });
});
afterAll(() => shop.close());

const trends = (days = 26) => shop.merchant.getTrends({ query: { days } });
const month = (month?: string) => shop.merchant.getMonth({ query: { month } });

it('each week stands there, from its Monday where the shop is, also one without a case', async () => {
  const { weeks } = await trends();
  expect(weeks.map(({ starts, casesOpened }) => [starts, casesOpened])).toEqual([
    ['2026-11-02', 1],
    ['2026-11-09', 2],
    ['2026-11-16', 0],
    ['2026-11-23', 0],
    ['2026-11-30', 1],
  ]);
  expect(weeks[0]).toMatchObject({
    medianHoursToReply: 30,
    p90HoursToReply: 30,
    answeredWithin24Hours: 0,
    answeredWithin72Hours: 1,
  });
  expect(weeks[1]).toMatchObject({ medianHoursToReply: 2, answeredWithin24Hours: 1 });
  expect(weeks[2]).toMatchObject({ medianHoursToReply: null, p90HoursToReply: null });
});

it('root causes are counted by month and by product', async () => {
  const { topicsByMonth, topicsByProduct } = await trends(30);
  expect(topicsByMonth).toEqual([
    {
      month: '2026-11',
      topics: [
        { topic: 'damaged', count: 2 },
        { topic: 'delivery', count: 1 },
      ],
    },
    { month: '2026-12', topics: [{ topic: 'damaged', count: 1 }] },
  ]);
  expect(topicsByProduct.map(({ product, topics }) => [product.productID, topics])).toEqual([
    [
      'written',
      [
        { topic: 'damaged', count: 3 },
        { topic: 'delivery', count: 1 },
      ],
    ],
  ]);
});

it('ratings are the mean of each month, of all products and of each', async () => {
  const { ratings } = await trends();
  const [all, written] = ratings;
  expect(all?.product).toBeNull();
  expect(written).toEqual({
    product: expect.objectContaining({ productID: 'written' }) as unknown,
    months: [
      { month: '2026-11', count: 3, mean: 1.67 },
      { month: '2026-12', count: 2, mean: 3 },
    ],
  });
});

it('a month is counted from its first moment to its last where the shop is, beside the one before', async () => {
  const november = await month('2026-11');
  expect(november).toMatchObject({ month: '2026-11', until: '2026-11-30', isRunning: false });
  expect(november.figures).toMatchObject({ casesOpened: 3, reviews: 3, meanRating: 1.67 });
  expect(november.before).toMatchObject({ casesOpened: 0, reviews: 0, meanRating: null });
});

it('the month that runs is set beside as much of the month before', async () => {
  const running = await month();
  expect(running).toMatchObject({ month: '2026-12', until: '2026-12-01', isRunning: true });
  expect(running.figures).toMatchObject({ casesOpened: 1, reviews: 2, meanRating: 3 });
  // The three of November came after its first day.
  expect(running.before).toMatchObject({ casesOpened: 0 });
});
