import type { Review } from '../contract/review.ts';
import type { ReviewChange } from '../contract/submission.ts';

/** A change that changes nothing leaves no version behind. */
export function revise(review: Review, change: ReviewChange, dateReplaced: string): void {
  const { reviewRating, headline, reviewBody } = review;
  const before = { reviewRating, headline, reviewBody };
  const after = {
    reviewRating: change.reviewRating ?? reviewRating,
    headline: change.headline ?? headline,
    reviewBody: change.reviewBody ?? reviewBody,
  };
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  Object.assign(review, after);
  review.revisions.push({ ...before, dateReplaced });
}
