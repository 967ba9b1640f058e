import { recordAct } from '../database/audit-entries.ts';
import { markReportsSeen } from '../database/reported-reviews.ts';
import { lockReview } from '../database/reviews.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

/** Nothing becomes of the review by it: that somebody has looked is all that is stored. */
export const seeReports: Write<'seeReports'> = async ({ params: { reviewId }, body }, writing) => {
  const { shopId, transaction, now, actor } = writing;
  if (!(await lockReview(transaction, shopId, reviewId))) throw new ProblemException('unknown-review');
  const until = new Date(body.until);
  const count = await markReportsSeen(transaction, { shopId, reviewId, until }, now);
  if (count === 0) return;
  const detail = String(count);
  await recordAct(transaction, { shopId, reviewId, actor, act: 'reports-seen', detail }, writing);
};
