import { assign, nameOfAssignee } from '../cases/share-out.ts';
import { caseDetail } from './get-case.ts';
import type { Write } from './handler.ts';

export const assignCase: Write<'assignCase'> = async ({ params: { reviewId }, body }, writing) => {
  const name = await nameOfAssignee(writing, body.assignee);
  await assign(writing, reviewId, { id: body.assignee, name });
  return caseDetail(writing.transaction, writing, reviewId);
};
