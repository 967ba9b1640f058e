import { conclude } from '../cases/case-work.ts';
import { takeUpCase } from '../cases/take-up-case.ts';
import { caseDetail } from './get-case.ts';
import type { Write } from './handler.ts';

export const correctTopic: Write<'correctTopic'> = async ({ params: { reviewId }, body }, writing) => {
  const work = await takeUpCase(writing, reviewId);
  const { topic } = body;
  if (work.reviewCase.topic !== topic) {
    await conclude(writing, work, {
      act: 'topic-corrected',
      detail: topic ?? 'taken back',
      change: { topic },
    });
  }
  return caseDetail(writing.transaction, writing, reviewId);
};
