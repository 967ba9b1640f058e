import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Tables } from './schema.ts';

/** Those that this version knows. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(migrations);

/** Brings the tables up to date, or to where only those have run; answers the names of the migrations that were missing. */
export async function migrate(
  database: Kysely<Tables>,
  names: readonly string[] = MIGRATION_NAMES,
): Promise<string[]> {
  const wanted = Object.fromEntries(Object.entries(migrations).filter(([name]) => names.includes(name)));
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => wanted },
    // Numbers go by subject, so a later version may bring one that is lower than those that have run.
    allowUnorderedMigrations: true,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
}
