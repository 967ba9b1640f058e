import type { CaseRow } from '../database/case-tables.ts';
import type { Writing } from '../operations/handler.ts';
import { ProblemException } from '../problem-exception.ts';
import { type CaseWork, takeUp } from './case-work.ts';

/** For acts upon the case itself: a review without one is unknown to them. */
export async function takeUpCase(
  writing: Writing,
  reviewId: string,
  seenVersion?: number,
): Promise<CaseWork & { readonly reviewCase: CaseRow }> {
  const work = await takeUp(writing, reviewId, seenVersion).catch((error: unknown) => {
    throw error instanceof ProblemException && error.problem === 'unknown-review'
      ? new ProblemException('unknown-case')
      : error;
  });
  if (!work.reviewCase) throw new ProblemException('unknown-case');
  return { ...work, reviewCase: work.reviewCase };
}
