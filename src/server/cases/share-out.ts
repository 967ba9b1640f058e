/** Whose a case is and which tags it has: acts that a single request and a bulk one have in common. */
import { type Assignee, TAGS_MAX } from '../../contract/case-work.ts';
import type { Writing } from '../operations/handler.ts';
import { ProblemException } from '../problem-exception.ts';
import { readAssignees } from '../database/colleagues.ts';
import { conclude } from './case-work.ts';
import { takeUpCase } from './take-up-case.ts';

/** Null for nobody. Refused, by its place in the request, when the shop has no such member. */
export async function assigneeNamed(
  writing: Writing,
  id: string | null,
  pointer: string,
): Promise<Assignee | null> {
  if (id === null) return null;
  const assignees = await readAssignees(writing.transaction, writing.shopId);
  const found = assignees.find((each) => each.id === id);
  if (!found) throw refused(pointer, 'must be a member of this shop who may answer cases');
  return found;
}

/** Answers false when the case was theirs before. Nobody is told yet, as there may be more to tell of. */
export async function assign(
  writing: Writing,
  reviewId: string,
  assignee: Assignee | null,
): Promise<boolean> {
  const work = await takeUpCase(writing, reviewId);
  const assigneeId = assignee?.id ?? null;
  if (work.reviewCase.assignee_id === assigneeId) return false;
  if (assignee?.products?.includes(work.review.product_id) === false) {
    throw refused('/assignee', 'must be a member who sees the cases of this product');
  }
  await conclude(writing, work, {
    act: 'case-assigned',
    detail: assignee?.name ?? 'to nobody',
    change: { assignee_id: assigneeId },
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
