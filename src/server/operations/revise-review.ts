import { conclude, openCase, takeUp } from '../cases/case-work.ts';
import { type ReviewContent, reviseContent } from '../database/reviews.ts';
import type { ReviewRow } from '../database/schema.ts';
import { ownReview } from './get-own-review.ts';
import type { Write } from './handler.ts';

/** A change that changes nothing leaves no version behind. */
export const reviseReview: Write<'reviseReview'> = async ({ params: { reviewId }, body }, writing) => {
  const { transaction, now, makeId } = writing;
  const work = await takeUp(writing, reviewId);
  const { review, reviewCase } = work;
  const after: ReviewContent = {
    rating: body.reviewRating?.ratingValue ?? review.rating,
    headline: body.headline ?? review.headline,
    body: body.reviewBody ?? review.body,
  };
  if (!isSame(review, after)) {
    await reviseContent(transaction, review, after, { id: makeId(), now });
    const becameNegative = !reviewCase && after.rating <= review.negative_up_to;
    if (becameNegative) await openCase(writing, { id: reviewId, rating: after.rating });
    await conclude(writing, work, {
      act: 'review-revised',
      ...(after.rating !== review.rating && { detail: `from ${review.rating} to ${after.rating} stars` }),
      occurrence: { type: becameNegative ? 'review.negative' : 'review.revised' },
    });
  }
  return ownReview(transaction, writing, reviewId);
};

function isSame(before: ReviewRow, after: ReviewContent): boolean {
  return before.rating === after.rating && before.headline === after.headline && before.body === after.body;
}
