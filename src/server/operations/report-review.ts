import { READER } from '../actor.ts';
import { recordAct } from '../database/audit-entries.ts';
import { storeReport } from '../database/review-reports.ts';
import { addSignal } from '../database/review-checks.ts';
import { lockReview } from '../database/reviews.ts';
import { ProblemException } from '../problem-exception.ts';
import { visitorHash } from '../visitor-hash.ts';
import type { Write } from './handler.ts';

/** The shop reads it in the log of the review, and somebody looks at it; the review stays as and where it is. */
export const reportReview: Write<'reportReview'> = async ({ params, body }, writing) => {
  const { shopId, transaction, now } = writing;
  const { reviewId } = params;
  const review = await lockReview(transaction, shopId, reviewId);
  if (review?.standing !== 'published') throw new ProblemException('unknown-review');
  const report = { shopId, reviewId, visitorHash: visitorHash(shopId, reviewId, body.visitor) };
  if (!(await storeReport(transaction, report, body.reason, now))) return;
  const detail = body.reason.replaceAll('-', ' ');
  await recordAct(transaction, { shopId, reviewId, actor: READER, act: 'review-reported', detail }, writing);
  await addSignal(transaction, { shopId, reviewId }, 'reported', now);
};
