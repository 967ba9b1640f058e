import { sql, type Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Throws when the database does not answer. */
export async function ping(database: Kysely<Tables>): Promise<void> {
  await sql`select 1`.execute(database);
}
