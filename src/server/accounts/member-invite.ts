/**
 * How somebody joins a shop that has an owner: by the link of a mail, which works once. Its token is
 * made from the server's secret, so that the mail can be written again without it being stored.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { recordAct } from '../database/audit-entries.ts';
import { readMemberInvite, takeMemberInvite } from '../database/member-invites.ts';
import { storeMember } from '../database/members.ts';
import { inTransaction } from '../database/transaction.ts';
import { rightsOf } from '../../contract/rights.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Auth } from './auth.ts';
import type { AccountsOptions } from './create-accounts.ts';

const TOKEN = /^([\w-]{22})([\w-]{43})$/;

export function joinLink(publicUrl: string, secret: string, inviteId: string): string {
  const id = Buffer.from(inviteId.replaceAll('-', ''), 'hex').toString('base64url');
  // After the #, so that the token reaches no log and no other page.
  return `${publicUrl}/inbox/join#${id}${proofOf(secret, inviteId)}`;
}

function proofOf(secret: string, inviteId: string): string {
  return createHmac('sha256', secret).update(`member-invite\n${inviteId}`).digest('base64url');
}

/** The invitation that a token stands for, if it was made here. */
function inviteIdIn(secret: string, token: string): string {
  const [, id = '', proof = ''] = TOKEN.exec(token) ?? [];
  const hex = Buffer.from(id, 'base64url').toString('hex');
  const inviteId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(secret, inviteId))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw expired();
  return inviteId;
}

function expired(): ProblemException {
  return new ProblemException('link-expired');
}

/** What the page of the link says before its reader has decided. */
export async function readInvite({ database, secret, clock }: AccountsOptions, token: string) {
  const invite = await readMemberInvite(database, inviteIdIn(secret, token), clock.now());
  if (!invite) throw expired();
  return invite;
}

/** Answers the address that they sign in with from now on: the mail to it has proved that it is theirs. */
export async function joinShop(
  auth: Auth,
  { database, secret, clock, makeId }: AccountsOptions,
  token: string,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<string> {
  const inviteId = inviteIdIn(secret, token);
  const passwordHash = await (await auth.$context).password.hash(password);
  return inTransaction(database, async (transaction) => {
    const now = clock.now();
    const invite = await takeMemberInvite(transaction, inviteId, now);
    if (!invite) throw expired();
    const { shopId, email, role, products } = invite;
    const personId = makeId();
    const member = {
      shopId,
      personId,
      credentialId: makeId(),
      name,
      email,
      passwordHash,
      role,
      products,
      now,
    };
    if (!(await storeMember(transaction, member))) throw expired();
    const rights = rightsOf(role, { isLimited: products.length > 0 });
    const actor = { kind: 'member', id: personId, name, rights } as const;
    const act = { shopId, reviewId: null, actor, act: 'member-joined', detail: `${name}, ${role}` };
    await recordAct(transaction, act, { now, makeId });
    return email;
  });
}
