import { recordAct } from '../database/audit-entries.ts';
import { revokeInvitation as revoke, toInvitations } from '../database/invitation-list.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

export const revokeInvitation: Write<'revokeInvitation'> = async ({ params }, writing) => {
  const { transaction, shopId, actor, now } = writing;
  const row = await revoke(transaction, shopId, { id: params.invitationId, now });
  const [invitation] = row ? await toInvitations(transaction, shopId, [row]) : [];
  if (!invitation) throw new ProblemException('unknown-invitation');
  const detail = invitation.order ?? invitation.id;
  await recordAct(transaction, { shopId, reviewId: null, actor, act: 'invitation-revoked', detail }, writing);
  return invitation;
};
