import { changeTags } from '../cases/share-out.ts';
import { caseDetail } from './get-case.ts';
import type { Write } from './handler.ts';

export const tagCase: Write<'tagCase'> = async ({ params: { reviewId }, body }, writing) => {
  await changeTags(writing, reviewId, body);
  return caseDetail(writing.transaction, writing, reviewId);
};
