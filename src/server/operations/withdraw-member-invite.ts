import { recordAct } from '../database/audit-entries.ts';
import { deleteMemberInvite } from '../database/member-invites.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

export const withdrawMemberInvite: Write<'withdrawMemberInvite'> = async ({ params }, writing) => {
  const { transaction, shopId, actor } = writing;
  const email = await deleteMemberInvite(transaction, shopId, params.inviteId);
  if (email === undefined) throw new ProblemException('unknown-member-invite');
  const act = { shopId, reviewId: null, actor, act: 'member-invite-withdrawn', detail: email };
  await recordAct(transaction, act, writing);
};
