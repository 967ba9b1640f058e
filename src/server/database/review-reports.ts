/** What readers report: something for the shop to look at, which changes no review. */
import type { Transaction } from 'kysely';
import type { ReportReason } from '../../contract/report-reasons.ts';
import type { Tables } from './schema.ts';
import type { VoteOf } from './review-votes.ts';

/** The visitor's latest reason counts, and is to be looked at again. Answers whether it says anything new. */
export async function storeReport(
  transaction: Transaction<Tables>,
  { shopId, reviewId, visitorHash }: VoteOf,
  reason: ReportReason,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('review_report')
    .values({ shop_id: shopId, review_id: reviewId, visitor_hash: visitorHash, reason, reported_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'review_id', 'visitor_hash'])
        .doUpdateSet({ reason, reported_at: now, seen_at: null })
        .where('review_report.reason', '<>', reason),
    )
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) > 0;
}
