import { recordInLedger } from '../database/ledger-lines.ts';
import { changeCheck, lockCheck } from '../database/review-checks.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

/** Once: what two people of the shop have refused is not asked a third time. */
export const appealRejection: Write<'appealRejection'> = async ({ params, body }, writing) => {
  const { transaction, shopId, actor, now } = writing;
  const { reviewId } = params;
  const check = await lockCheck(transaction, { shopId, reviewId });
  if (check?.state !== 'rejected') throw new ProblemException('nothing-to-appeal');
  await changeCheck(transaction, check, { state: 'appealed', appeal: body.text, entered_at: now });
  await recordInLedger(transaction, { shopId, reviewId, actor, act: 'review-appealed' }, writing);
  return undefined;
};
