import { INVITE_DAYS } from '../accounts/invite-days.ts';
import { recordAct } from '../database/audit-entries.ts';
import { storeDeliveries } from '../database/delivery-queue.ts';
import { isTaken } from '../database/member-changes.ts';
import { storeMemberInvite } from '../database/member-invites.ts';
import { listMemberInvites } from '../database/member-list.ts';
import { checkProducts } from '../members/check-products.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

const DAY_MS = 86_400_000;

export const inviteMember: Write<'inviteMember'> = async ({ body }, writing) => {
  const { transaction, shopId, now, makeId, actor } = writing;
  const { email, role, products } = body;
  await checkProducts(transaction, shopId, products);
  if (await isTaken(transaction, email)) throw taken();
  const id = makeId();
  const expiresAt = new Date(now.getTime() + INVITE_DAYS * DAY_MS);
  await storeMemberInvite(transaction, { shopId, id, email, role, products, by: actor.name, now, expiresAt });
  await storeDeliveries(transaction, [
    {
      shop_id: shopId,
      id: makeId(),
      by: 'mail',
      occurrence: 'member.invited',
      recipient: email,
      payload: JSON.stringify({ inviteId: id }),
      run_at: now,
      created_at: now,
    },
  ]);
  const act = { shopId, reviewId: null, actor, act: 'member-invited', detail: `${email}, ${role}` };
  await recordAct(transaction, act, writing);
  const [invite] = await listMemberInvites(transaction, shopId, { now, id });
  if (!invite) throw new Error('The invitation that was just stored is not there');
  return invite;
};

function taken(): ProblemException {
  const detail =
    'must not be the address of somebody who belongs to a shop here already; an address belongs to one';
  return new ProblemException('invalid-request', { errors: [{ in: 'body', pointer: '/email', detail }] });
}
