import { lockReview } from '../database/reviews.ts';
import { countVote, removeVote, storeVote } from '../database/review-votes.ts';
import { ProblemException } from '../problem-exception.ts';
import { visitorHash } from '../visitor-hash.ts';
import type { Write } from './handler.ts';

export const voteReview: Write<'voteReview'> = async ({ params, body }, { shopId, transaction, now }) => {
  const { reviewId } = params;
  const review = await lockReview(transaction, shopId, reviewId);
  if (review?.standing !== 'published') throw new ProblemException('unknown-review');
  const vote = { shopId, reviewId, visitorHash: visitorHash(shopId, reviewId, body.visitor) };
  const change = body.helpful ? await storeVote(transaction, vote, now) : await removeVote(transaction, vote);
  return { helpfulCount: change === 0 ? review.helpful_count : await countVote(transaction, vote, change) };
};
