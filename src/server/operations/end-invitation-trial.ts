import { recordAct } from '../database/audit-entries.ts';
import { endTrial } from '../database/invitation-trials.ts';
import { toldTrial } from '../invitations/told-trial.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

export const endInvitationTrial: Write<'endInvitationTrial'> = async ({ params, body }, writing) => {
  const { transaction, shopId, actor, now } = writing;
  const trial = await endTrial(transaction, shopId, { id: params.trialId, kept: body.keep, now });
  if (!trial) throw new ProblemException('unknown-trial');
  const act = { shopId, reviewId: null, actor, act: 'invitation-trial-ended', detail: body.keep };
  await recordAct(transaction, act, writing);
  return toldTrial(transaction, trial);
};
