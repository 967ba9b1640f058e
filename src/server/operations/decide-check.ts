import type { CheckDecision } from '../../contract/check.ts';
import { setStanding } from '../database/change-standing.ts';
import { recordAct } from '../database/audit-entries.ts';
import { recordInLedger } from '../database/ledger-lines.ts';
import { changeCheck, type CheckRow, lockCheck } from '../database/review-checks.ts';
import { announce } from '../outbox/announce.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write, Writing } from './handler.ts';

export const decideCheck: Write<'decideCheck'> = async ({ params, body }, writing) => {
  const { transaction, shopId, actor } = writing;
  const check = await lockCheck(transaction, { shopId, reviewId: params.reviewId });
  switch (check?.state) {
    case 'open':
      return decide(writing, check, body);
    case 'appealed':
      if (check.decided_by === actor.id) throw new ProblemException('own-rejection');
      return decideAppeal(writing, check, body);
    default:
      throw new ProblemException('unknown-check');
  }
};

async function decide(writing: Writing, check: CheckRow, body: CheckDecision): Promise<undefined> {
  const { transaction, shopId, actor, now } = writing;
  const reviewId = check.review_id;
  const by = { decided_by: actor.id, decided_by_name: actor.name, decided_at: now };
  if (body.decision === 'approve') {
    await changeCheck(transaction, check, { state: 'approved', ...by });
    await recordAct(transaction, { shopId, reviewId, actor, act: 'review-approved' }, writing);
    return;
  }
  const { reason } = body;
  await changeCheck(transaction, check, { state: 'rejected', reason, ...by });
  await setStanding(transaction, { shopId, reviewId }, { standing: 'rejected' });
  const act = { shopId, reviewId, actor, act: 'review-rejected', detail: reason } as const;
  await recordInLedger(transaction, act, writing);
  await announce(transaction, writing, { type: 'review.rejected', reviewId });
}

/** By somebody else than who rejected. */
async function decideAppeal(writing: Writing, check: CheckRow, body: CheckDecision): Promise<undefined> {
  const { transaction, shopId, actor, now } = writing;
  const about = { shopId, reviewId: check.review_id };
  const by = { decided_by: actor.id, decided_by_name: actor.name, decided_at: now };
  if (body.decision === 'reject') {
    await changeCheck(transaction, check, { state: 'refused', reason: body.reason, ...by });
    await recordInLedger(
      transaction,
      { ...about, actor, act: 'appeal-refused', detail: body.reason },
      writing,
    );
    await announce(transaction, writing, { type: 'review.rejected', reviewId: about.reviewId });
    return;
  }
  await changeCheck(transaction, check, { state: 'approved', reason: null, ...by });
  await recordInLedger(transaction, { ...about, actor, act: 'appeal-granted' }, writing);
  const { isPublic } = await setStanding(transaction, about, { standing: 'as-due', now });
  if (isPublic) await recordInLedger(transaction, { ...about, actor, act: 'review-published' }, writing);
  await announce(transaction, writing, { type: 'review.restored', reviewId: about.reviewId });
}
