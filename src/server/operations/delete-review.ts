import { takeUp } from '../cases/case-work.ts';
import { recordInLedger } from '../database/ledger-lines.ts';
import { forgetDeliveries } from '../database/deliveries.ts';
import { removeReview } from '../database/reviews.ts';
import { tellSystems } from '../outbox/tell-systems.ts';
import type { Write } from './handler.ts';

/** The log keeps that it happened, and nothing of what was said. */
export const deleteReview: Write<'deleteReview'> = async ({ params: { reviewId } }, writing) => {
  const { transaction, shopId, actor, now } = writing;
  const { review } = await takeUp(writing, reviewId);
  await removeReview(transaction, review, now);
  await tellSystems(transaction, writing, [
    {
      type: 'review.deleted',
      data: { review: { id: reviewId }, product: { productID: review.variant_id ?? review.product_id } },
    },
  ]);
  await forgetDeliveries(transaction, shopId, reviewId, now);
  await recordInLedger(transaction, { shopId, reviewId, actor, act: 'review-deleted' }, writing);
};
