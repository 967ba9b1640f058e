import type { BulkChange, BulkOutcome } from '../../contract/case-work.ts';
import { conclude } from '../cases/case-work.ts';
import { assign, assigneeNamed, changeTags } from '../cases/share-out.ts';
import { takeUpCase } from '../cases/take-up-case.ts';
import { announceAssigned } from '../outbox/announce-assigned.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write, Writing } from './handler.ts';

/** Answers false when there was nothing to do. */
type Act = (reviewId: string) => Promise<boolean>;

export const changeCases: Write<'changeCases'> = async ({ body }, writing) => {
  const act = await actFor(writing, body.change);
  const outcomes: BulkOutcome['outcomes'] = [];
  const changed: string[] = [];
  // In one order for everybody, so that two bulk acts do not wait for each other.
  for (const reviewId of [...new Set(body.reviewIds)].toSorted()) {
    const done = act(reviewId).then((isChanged) => {
      if (isChanged) changed.push(reviewId);
    });
    outcomes.push({ reviewId, problem: await problemOf(done) });
  }
  await announceAssigned(writing, body.change.assignee ?? null, changed);
  return { outcomes };
};

async function actFor(writing: Writing, change: BulkChange['change']): Promise<Act> {
  const { assignee, addTag } = change;
  if (assignee !== undefined) {
    const found = await assigneeNamed(writing, assignee, '/change/assignee');
    return (reviewId) => assign(writing, reviewId, found);
  }
  if (addTag !== undefined) {
    return async (reviewId) => {
      await changeTags(writing, reviewId, { add: [addTag], remove: [] });
      return true;
    };
  }
  return async (reviewId) => {
    const work = await takeUpCase(writing, reviewId);
    await conclude(writing, work, { act: 'case-closed', move: 'close', occurrence: { type: 'case.closed' } });
    return true;
  };
}

/** An act refuses before it stores anything, so what the others did stands. */
async function problemOf(done: Promise<void>): Promise<string | null> {
  try {
    await done;
    return null;
  } catch (error) {
    if (error instanceof ProblemException) return error.problem;
    throw error;
  }
}
