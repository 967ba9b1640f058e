import { readSummary } from '../database/case-queue.ts';
import { forgetWriter, readWriters, storeWriter } from '../database/case-writers.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

/** Whoever has stopped typing, or closed the page, is forgotten after so many milliseconds. */
const BELIEVED_MS = 20_000;

export const tellPresence: Write<'tellPresence'> = async ({ params: { reviewId }, body }, writing) => {
  const { transaction, shopId, actor, now } = writing;
  if (!(await readSummary(transaction, shopId, reviewId, now))) throw new ProblemException('unknown-case');
  const address = { shopId, reviewId, writerId: actor.id ?? actor.kind };
  if (body.writing) {
    const until = new Date(now.getTime() + BELIEVED_MS);
    await storeWriter(transaction, { ...address, name: actor.name, until });
  } else {
    await forgetWriter(transaction, address);
  }
  return { writers: await readWriters(transaction, { ...address, now }) };
};
