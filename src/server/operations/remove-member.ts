import { recordAct } from '../database/audit-entries.ts';
import { deletePerson } from '../database/member-changes.ts';
import { keepAnOwner } from '../members/keep-an-owner.ts';
import { memberNamed } from './change-member.ts';
import type { Write } from './handler.ts';

export const removeMember: Write<'removeMember'> = async ({ params }, writing) => {
  const { transaction, shopId, actor } = writing;
  await keepAnOwner(writing, params.memberId);
  const { id, name, role } = await memberNamed(writing, params.memberId);
  await deletePerson(transaction, id);
  const act = { shopId, reviewId: null, actor, act: 'member-removed', detail: `${name}, ${role}` };
  await recordAct(transaction, act, writing);
};
