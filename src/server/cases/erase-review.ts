import { forgetDeliveries } from '../database/deliveries.ts';
import { recordInLedger } from '../database/ledger-lines.ts';
import { removeReview } from '../database/reviews.ts';
import type { ReviewRow } from '../database/schema.ts';
import type { Writing } from '../operations/handler.ts';
import { tellSystems } from '../outbox/tell-systems.ts';

/** At its author's wish. The log keeps that it happened, and nothing of what was said. */
export async function eraseReview(
  writing: Pick<Writing, 'transaction' | 'shopId' | 'actor' | 'now' | 'makeId'>,
  review: ReviewRow,
): Promise<void> {
  const { transaction, shopId, actor, now } = writing;
  const reviewId = review.id;
  await removeReview(transaction, review, now);
  await tellSystems(transaction, writing, [
    {
      type: 'review.deleted',
      data: { review: { id: reviewId }, product: { productID: review.variant_id ?? review.product_id } },
    },
  ]);
  await forgetDeliveries(transaction, shopId, reviewId, now);
  await recordInLedger(transaction, { shopId, reviewId, actor, act: 'review-deleted' }, writing);
}
