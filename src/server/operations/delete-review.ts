import { takeUp } from '../cases/case-work.ts';
import { eraseReview } from '../cases/erase-review.ts';
import type { Write } from './handler.ts';

export const deleteReview: Write<'deleteReview'> = async ({ params: { reviewId } }, writing) => {
  const { review } = await takeUp(writing, reviewId);
  await eraseReview(writing, review);
};
