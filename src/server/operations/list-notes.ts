import * as z from 'zod/mini';
import { type Note, type NotePage, NOTES_PAGE } from '../../contract/case-work.ts';
import { cursorRefused } from '../cursor-refused.ts';
import { readNotes } from '../database/case-notes.ts';
import { readSummary } from '../database/case-queue.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

const NotesCursor = z.strictObject({ before: z.uuid() });

export const listNotes: Read<'listNotes'> = async ({ params, query }, { shopId, database, now }) => {
  const { reviewId } = params;
  const { cursor } = query;
  const before = cursor === undefined ? undefined : decodeCursor(NotesCursor, cursor)?.before;
  if (cursor !== undefined && before === undefined) throw cursorRefused();
  if (!(await readSummary(database, shopId, reviewId, now))) throw new ProblemException('unknown-case');
  return notePage(await readNotes(database, { shopId, reviewId, before }));
};

/** `read` holds one note more than is shown when there is another page. */
export function notePage(read: readonly Note[]): NotePage {
  const notes = read.slice(0, NOTES_PAGE);
  const last = read.length > NOTES_PAGE ? notes.at(-1) : undefined;
  return { notes, nextCursor: last ? encodeCursor({ before: last.id }) : null };
}
