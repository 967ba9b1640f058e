import { recordAct } from '../database/audit-entries.ts';
import { freeCases, storeRole } from '../database/member-changes.ts';
import { listMembers } from '../database/member-list.ts';
import { checkProducts } from '../members/check-products.ts';
import { keepAnOwner } from '../members/keep-an-owner.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write, Writing } from './handler.ts';

export const changeMember: Write<'changeMember'> = async ({ params, body }, writing) => {
  const { transaction, shopId, actor } = writing;
  const { role, products } = body;
  if (role !== 'owner') await keepAnOwner(writing, params.memberId);
  const { id, name } = await memberNamed(writing, params.memberId);
  await checkProducts(transaction, shopId, products);
  await storeRole(transaction, { shopId, personId: id }, body);
  const limit = products.length > 0 ? `, limited to ${products.length} of the products` : '';
  const freed = await freeCases(transaction, { shopId, personId: id });
  const detail = `${name}: ${role}${limit}${freed > 0 ? `; nobody’s now: ${freed} of their cases` : ''}`;
  const act = { shopId, reviewId: null, actor, act: 'member-changed', detail };
  await recordAct(transaction, act, writing);
  return memberNamed(writing, id);
};

export async function memberNamed({ transaction, shopId, actor }: Writing, id: string) {
  const [member] = await listMembers(transaction, shopId, id);
  if (!member) throw new ProblemException('unknown-member');
  return { ...member, isMe: member.id === actor.id };
}
