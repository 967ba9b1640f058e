/** What the link of an invitation opens, or why it opens nothing. */
import type { Kysely } from 'kysely';
import { buyerWithToken, type InvitationFacts, readInvitation } from '../database/invitations.ts';
import type { OrderedPurchase } from '../database/purchases.ts';
import type { Tables } from '../database/schema.ts';
import { type InvitationAddress, invitationIn } from './invitation-link.ts';

/** An invitation whose link is good. */
export type OpenInvitation = InvitationFacts & {
  readonly purchase: OrderedPurchase & { readonly email: string };
};

export type Opened =
  | { readonly state: 'open'; readonly address: InvitationAddress; readonly facts: OpenInvitation }
  | { readonly state: 'revoked' | 'expired'; readonly address?: undefined; readonly facts: InvitationFacts }
  | { readonly state: 'unknown'; readonly address?: undefined; readonly facts?: undefined };

export async function openInvitation(database: Kysely<Tables>, token: string): Promise<Opened> {
  const address = invitationIn(token);
  const facts =
    address && (await buyerWithToken(database, address, token))
      ? await readInvitation(database, address)
      : undefined;
  if (!address || !facts) return { state: 'unknown' };
  if (facts.invitation.revoked_at || facts.purchase?.isCancelled) return { state: 'revoked', facts };
  return isOpen(facts) ? { state: 'open', address, facts } : { state: 'expired', facts };
}

/** Once the facts of the order are removed, nobody can be told from anybody else. */
function isOpen(facts: InvitationFacts): facts is OpenInvitation {
  return typeof facts.purchase?.email === 'string';
}
