/**
 * How a shop gets its first owner: whoever runs the server is given a link that works once, and
 * becomes the owner by it. The token stands after the `#`, so that it reaches no log on the way.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { hasOwner, storeMember } from '../database/members.ts';
import { storeOwnerInvitation, takeOwnerInvitation } from '../database/owner-invitations.ts';
import type { Tables } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Auth } from './auth.ts';
import type { AccountsOptions } from './create-accounts.ts';

const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** The address of the inbox, or, as long as the shop has no owner, of the page that makes one. */
export async function inboxLink(
  database: Kysely<Tables>,
  { shopId, publicUrl, now }: { readonly shopId: string; readonly publicUrl: string; readonly now: Date },
): Promise<string> {
  if (await hasOwner(database, shopId)) return `${publicUrl}/inbox`;
  const token = randomBytes(32).toString('base64url');
  await storeOwnerInvitation(database, shopId, {
    token_hash: hash(token),
    expires_at: new Date(now.getTime() + LIFETIME_MS),
  });
  return `${publicUrl}/inbox/welcome#${token}`;
}

export async function welcomeOwner(
  auth: Auth,
  { database, clock, makeId }: AccountsOptions,
  token: string,
  { name, email, password }: { readonly name: string; readonly email: string; readonly password: string },
): Promise<void> {
  const passwordHash = await (await auth.$context).password.hash(password);
  await inTransaction(database, async (transaction) => {
    const now = clock.now();
    const shopId = await takeOwnerInvitation(transaction, hash(token), now);
    if (shopId === undefined) throw new ProblemException('link-expired');
    const person = { personId: makeId(), credentialId: makeId(), name, email, passwordHash };
    const owner = { shopId, ...person, role: 'owner', products: [], now } as const;
    if (!(await storeMember(transaction, owner))) {
      throw new ProblemException('invalid-request', {
        errors: [{ in: 'body', pointer: '/email', detail: 'must not be the address of somebody else here' }],
      });
    }
  });
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
