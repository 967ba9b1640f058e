import { recordAct } from '../database/audit-entries.ts';
import { startTrial } from '../database/invitation-trials.ts';
import { toldTrial } from '../invitations/told-trial.ts';
import type { Write } from './handler.ts';

export const startInvitationTrial: Write<'startInvitationTrial'> = async ({ body }, writing) => {
  const { transaction, shopId, actor, now, makeId } = writing;
  const trial = await startTrial(transaction, { ...body, shop_id: shopId, id: makeId(), started_at: now });
  const act = { shopId, reviewId: null, actor, act: 'invitation-trial-started', detail: body.language };
  await recordAct(transaction, act, writing);
  return toldTrial(transaction, trial);
};
