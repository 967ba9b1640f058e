/** Whose a case is and which tags it has: acts that a single request and a bulk one have in common. */
import { TAGS_MAX } from '../../contract/case-work.ts';
import { rightsOf } from '../../contract/rights.ts';
import type { Writing } from '../operations/handler.ts';
import { ProblemException } from '../problem-exception.ts';
import { readColleagues } from '../database/colleagues.ts';
import { readMember } from '../database/members.ts';
import { conclude } from './case-work.ts';
import { takeUpCase } from './take-up-case.ts';

/** The name of the member; null for nobody. Refused when the shop has no such member. */
export async function nameOfAssignee(writing: Writing, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const colleagues = await readColleagues(writing.transaction, writing.shopId);
  const found = colleagues.find((each) => each.id === id);
  if (!found) throw refused('/assignee', 'must be a member of this shop');
  return found.name;
}

/** Answers false when the case was theirs before. Nobody is told yet, as there may be more to tell of. */
export async function assign(
  writing: Writing,
  reviewId: string,
  assignee: { readonly id: string | null; readonly name: string | null },
): Promise<boolean> {
  const work = await takeUpCase(writing, reviewId);
  if (work.reviewCase.assignee_id === assignee.id) return false;
  const { transaction, shopId } = writing;
  const member = assignee.id === null ? undefined : await readMember(transaction, shopId, assignee.id);
  if (member && !rightsOf(member.role, { isLimited: false }).has('answer-cases')) {
    throw refused('/assignee', 'must be a member who may answer cases');
  }
  if (member?.products?.includes(work.review.product_id) === false) {
    throw refused('/assignee', 'must be a member who sees the cases of this product');
  }
  await conclude(writing, work, {
    act: 'case-assigned',
    detail: assignee.name ?? 'to nobody',
    change: { assignee_id: assignee.id },
  });
  return true;
}

export async function changeTags(
  writing: Writing,
  reviewId: string,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const work = await takeUpCase(writing, reviewId);
  const before = work.reviewCase.tags;
  const tags = [...new Set([...before.filter((tag) => !remove.includes(tag)), ...add])];
  if (tags.length > TAGS_MAX) throw refused('/add', `must not make more than ${TAGS_MAX} tags`);
  const added = tags.filter((tag) => !before.includes(tag));
  const removed = before.filter((tag) => !tags.includes(tag));
  if (added.length + removed.length === 0) return;
  const detail = [...added.map((tag) => `+${tag}`), ...removed.map((tag) => `−${tag}`)].join(', ');
  await conclude(writing, work, { act: 'case-tagged', detail, change: { tags } });
}

function refused(pointer: string, detail: string): ProblemException {
  return new ProblemException('invalid-request', { errors: [{ in: 'body', pointer, detail }] });
}
