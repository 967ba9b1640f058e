import { conclude, takeUp } from '../cases/case-work.ts';
import { setResolved } from '../database/reviews.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';
import { ownReview } from './get-own-review.ts';

/** Saying the same once more changes nothing. */
export const settleCase: Write<'settleCase'> = async ({ params: { reviewId }, body }, writing) => {
  const { transaction, now } = writing;
  const work = await takeUp(writing, reviewId);
  const { review, reviewCase } = work;
  if (!reviewCase) throw new ProblemException('no-case');
  const isSaid = body.resolved ? reviewCase.state === 'resolved' : reviewCase.said_not_yet;
  if (!isSaid) {
    await setResolved(transaction, review, body.resolved ? now : null);
    await conclude(writing, work, {
      act: body.resolved ? 'said-resolved' : 'said-not-yet',
      move: body.resolved ? 'resolve' : 'not-yet',
      change: { customer_spoke_at: now, said_not_yet: !body.resolved },
      occurrence: { type: 'case.settled', outcome: body.resolved },
    });
  }
  return ownReview(transaction, writing, reviewId);
};
