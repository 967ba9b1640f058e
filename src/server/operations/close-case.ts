import { conclude } from '../cases/case-work.ts';
import { takeUpCase } from '../cases/take-up-case.ts';
import { caseDetail } from './get-case.ts';
import type { Write } from './handler.ts';

export const closeCase: Write<'closeCase'> = async ({ params: { reviewId }, body }, writing) => {
  const work = await takeUpCase(writing, reviewId, body.seenVersion);
  await conclude(writing, work, { act: 'case-closed', move: 'close', occurrence: { type: 'case.closed' } });
  return caseDetail(writing.transaction, writing, reviewId);
};
