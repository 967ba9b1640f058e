import { lockReview } from '../database/reviews.ts';
import { storeReport } from '../database/review-reports.ts';
import { ProblemException } from '../problem-exception.ts';
import { visitorHash } from '../visitor-hash.ts';
import type { Write } from './handler.ts';

export const reportReview: Write<'reportReview'> = async ({ params, body }, { shopId, transaction, now }) => {
  const { reviewId } = params;
  if (!(await lockReview(transaction, shopId, reviewId))) throw new ProblemException('unknown-review');
  const report = { shopId, reviewId, visitorHash: visitorHash(shopId, reviewId, body.visitor) };
  await storeReport(transaction, report, body.reason, now);
};
