/** What colleagues tell one another about a case. */
import type { Kysely, Transaction } from 'kysely';
import type { Insertable, Selectable } from 'kysely';
import { type Note, NOTES_PAGE } from '../../contract/case-work.ts';
import type { Tables } from './schema.ts';

export async function storeNote(
  transaction: Transaction<Tables>,
  note: Insertable<Tables['case_note']>,
): Promise<void> {
  await transaction.insertInto('case_note').values(note).execute();
}

export interface NotesAsk {
  readonly shopId: string;
  readonly reviewId: string;
  /** The id of the note that the page before ended with. */
  readonly before?: string | undefined;
}

/** The newest first, by their ids, which are UUIDv7; one more than a page has tells that there is another. */
export async function readNotes(
  database: Kysely<Tables>,
  { shopId, reviewId, before }: NotesAsk,
): Promise<Note[]> {
  const rows = await database
    .selectFrom('case_note')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(NOTES_PAGE + 1)
    .execute();
  return rows.map(toNote);
}

/** Undefined when it is gone with its review. */
export async function readNote(
  database: Kysely<Tables>,
  { shopId, reviewId, noteId }: { shopId: string; reviewId: string; noteId: string },
): Promise<Note | undefined> {
  const row = await database
    .selectFrom('case_note')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('id', '=', noteId)
    .executeTakeFirst();
  return row && toNote(row);
}

function toNote(row: Selectable<Tables['case_note']>): Note {
  return {
    id: row.id,
    author: { name: row.author_name },
    text: row.body,
    mentions: row.mentions,
    dateCreated: row.created_at.toISOString(),
  };
}
