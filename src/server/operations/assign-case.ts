import { assign, assigneeNamed } from '../cases/share-out.ts';
import { announceAssigned } from '../outbox/announce-assigned.ts';
import { caseDetail } from './get-case.ts';
import type { Write } from './handler.ts';

export const assignCase: Write<'assignCase'> = async ({ params: { reviewId }, body }, writing) => {
  const assignee = await assigneeNamed(writing, body.assignee, '/assignee');
  const isNew = await assign(writing, reviewId, assignee);
  if (isNew) await announceAssigned(writing, body.assignee, [reviewId]);
  return caseDetail(writing.transaction, writing, reviewId);
};
