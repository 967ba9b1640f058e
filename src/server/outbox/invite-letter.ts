import { joinLink } from '../accounts/member-invite.ts';
import { readMemberInvite } from '../database/member-invites.ts';
import type { Letter } from '../mail/letter.ts';
import { memberInvited } from '../mail/templates/member-invited.ts';
import type { MailPayload } from './mail-payload.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';

/** Undefined when the invitation was withdrawn, or another took its place. */
export async function inviteLetter(
  { database, clock, publicUrl, secret }: OutboxDependencies,
  { inviteId = '' }: MailPayload,
): Promise<Letter | undefined> {
  const invite = await readMemberInvite(database, inviteId, clock.now());
  return invite && memberInvited(invite, joinLink(publicUrl, secret, inviteId));
}
