import type { Kysely } from 'kysely';
import { migrate } from '../server/database/migrate.ts';
import { openDatabaseBeside } from '../server/database/open-database.ts';
import type { Tables } from '../server/database/schema.ts';
import { readSettings } from '../server/settings.ts';

/** For a command that works on the database, whether or not a server runs on it. The tables are up to date. */
export async function withDatabase(work: (database: Kysely<Tables>) => Promise<void>): Promise<void> {
  const { database, close } = await openDatabaseBeside(readSettings(process.env));
  try {
    await migrate(database);
    await work(database);
  } finally {
    await close();
  }
}
