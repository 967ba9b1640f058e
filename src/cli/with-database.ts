import type { Kysely } from 'kysely';
import { migrate } from '../server/database/migrate.ts';
import { openDatabaseBeside } from '../server/database/open-database.ts';
import type { Tables } from '../server/database/schema.ts';
import { readSettings } from '../server/settings.ts';
import { endOnStopSignal } from './on-stop-signal.ts';

/** For a command that works on the database, whether or not a server runs on it. `migrated` was missing before. */
export async function withDatabase(
  work: (database: Kysely<Tables>, migrated: readonly string[]) => Promise<void> | void,
): Promise<void> {
  const settings = readSettings(process.env);
  endOnStopSignal();
  const { database, close } = await openDatabaseBeside(settings);
  try {
    await work(database, await migrate(database));
  } finally {
    await close();
  }
}
