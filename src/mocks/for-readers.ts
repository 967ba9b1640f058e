import type { readerOperations } from '../contract/operations/reader.ts';
import type { Answers } from './memory-shop.ts';
import type { Premises } from './premises.ts';

/** A shop in memory has nobody who would look at reports. */
export function forReaders(premises: Premises): Answers<typeof readerOperations> {
  return {
    voteReview({ params, body: { visitor, helpful } }) {
      const review = premises.review(params.reviewId);
      const { voters } = premises.behind(review);
      if (helpful !== voters.has(visitor)) review.helpfulCount += helpful ? 1 : -1;
      if (helpful) voters.add(visitor);
      else voters.delete(visitor);
      return { helpfulCount: review.helpfulCount };
    },

    reportReview({ params }) {
      premises.review(params.reviewId);
    },
  };
}
