import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';

export interface Attempts {
  readonly count: number;
  /** When the count begins anew. */
  readonly until: Date;
}

/** Counts one more, in one statement, so that attempts made at once are all counted. */
export async function countAttempt(
  database: Kysely<Tables>,
  ofHash: Buffer,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<Attempts> {
  return database
    .insertInto('sign_in_attempts')
    .values({ of_hash: ofHash, count: 1, until })
    .onConflict((conflict) =>
      conflict.column('of_hash').doUpdateSet({
        count: sql<number>`case when sign_in_attempts.until > ${now} then sign_in_attempts.count + 1 else 1 end`,
        until: sql<Date>`case when sign_in_attempts.until > ${now} then sign_in_attempts.until else excluded.until end`,
      }),
    )
    .returning(['count', 'until'])
    .executeTakeFirstOrThrow();
}

export async function forgetAttempts(database: Kysely<Tables>, ofHash: Buffer): Promise<void> {
  await database.deleteFrom('sign_in_attempts').where('of_hash', '=', ofHash).execute();
}

/** So that the table holds no more than what was tried lately. */
export async function forgetPastAttempts(database: Kysely<Tables>, now: Date): Promise<void> {
  await database.deleteFrom('sign_in_attempts').where('until', '<=', now).execute();
}
