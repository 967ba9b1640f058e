/** What readers report, as the shop looks at it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReportReason } from '../../../src/contract/report-reasons.ts';
import { CaseShop, refusal } from './case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

let readers = 0;
const aReader = () => `reader-of-the-shop-${String((readers += 1)).padStart(6, '0')}`;

function report(reviewId: string, reason: ReportReason, visitor = aReader()) {
  shop.pass(0.01);
  return shop.merchant.reportReview({ params: { reviewId }, body: { visitor, reason } });
}

const list = (query: { seen?: 'true'; cursor?: string; limit?: string } = {}) =>
  shop.merchant.listReportedReviews({ query: query as never });

const see = (reviewId: string, until: string) =>
  shop.merchant.seeReports({ params: { reviewId }, body: { until } });

async function look() {
  for (const { review, dateReported } of (await list()).reported) await see(review.id, dateReported);
}

it('reports are listed by review with their reasons and counts, the latest first', async () => {
  const angry = await shop.submit({ headline: 'Rude' });
  const kind = await shop.submit({ headline: 'Kind', reviewRating: { ratingValue: 5 } });
  await report(angry.reviewId, 'insulting');
  await report(kind.reviewId, 'advertising');
  await report(angry.reviewId, 'off-topic');
  await report(angry.reviewId, 'insulting');
  const { reported, unseen, nextCursor } = await list();
  expect([unseen, nextCursor]).toEqual([2, null]);
  expect(
    reported.map(({ review, hasCase, count, reasons }) => [review.headline, hasCase, count, reasons]),
  ).toEqual([
    [
      'Rude',
      true,
      3,
      [
        { reason: 'insulting', count: 2 },
        { reason: 'off-topic', count: 1 },
      ],
    ],
    ['Kind', false, 1, [{ reason: 'advertising', count: 1 }]],
  ]);
});

it('that somebody looked is kept and logged, and changes nothing of what shoppers see', async () => {
  await look();
  const { reviewId } = await shop.submit({ headline: 'Mean' });
  const shown = () => shop.merchant.listReviews({ params: { productId: 'written' }, query: {} });
  const before = await shown();
  await report(reviewId, 'insulting');
  const [{ dateReported } = { dateReported: '' }] = (await list()).reported;
  await see(reviewId, dateReported);
  await see(reviewId, dateReported);
  expect(await list()).toMatchObject({ reported: [], unseen: 0 });
  expect((await list({ seen: 'true' })).reported[0]).toMatchObject({ review: { id: reviewId }, count: 1 });
  const { audit } = await shop.case(reviewId);
  expect(audit.filter(({ act }) => act === 'reports-seen').map(({ detail }) => detail)).toEqual(['1']);
  expect(await shown()).toEqual(before);
});

it('a report that came while somebody looked is still to be seen, and so is a new reason', async () => {
  await look();
  const { reviewId } = await shop.submit();
  const visitor = aReader();
  await report(reviewId, 'insulting', visitor);
  const [{ dateReported } = { dateReported: '' }] = (await list()).reported;
  await report(reviewId, 'advertising');
  await see(reviewId, dateReported);
  expect((await list()).reported[0]?.reasons).toEqual([{ reason: 'advertising', count: 1 }]);
  await report(reviewId, 'unlawful', visitor);
  expect((await list()).reported[0]?.count).toBe(2);
});

it('many are read page by page, each once', async () => {
  await look();
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1) {
    const { reviewId } = await shop.submit();
    ids.unshift(reviewId);
    await report(reviewId, 'off-topic');
  }
  const first = await list({ limit: '3' });
  const second = await list({ limit: '3', cursor: first.nextCursor ?? '' });
  expect([...first.reported, ...second.reported].map(({ review }) => review.id)).toEqual(ids);
  expect([first.unseen, second.nextCursor]).toEqual([5, null]);
});

it('a review that shoppers no longer see is not listed', async () => {
  await look();
  const { reviewId } = await shop.submit();
  await report(reviewId, 'unlawful');
  await shop.database.kysely
    .updateTable('review')
    .set({ standing: 'rejected' })
    .where('id', '=', reviewId)
    .execute();
  expect(await list()).toMatchObject({ reported: [], unseen: 0 });
});

it('a review that its author deletes takes its reports with it', async () => {
  await look();
  const { reviewId, remove } = await shop.submit();
  await report(reviewId, 'off-topic');
  await remove();
  expect((await list()).unseen).toBe(0);
  expect(await refusal(see(reviewId, '2026-11-30T00:00:00Z'))).toBe('unknown-review');
});
