import { Command } from 'commander';
import { migrate } from '../../server/database/migrate.ts';
import { openDatabaseBeside } from '../../server/database/open-database.ts';
import { readSettings } from '../../server/settings.ts';

export const migrateCommand = new Command('migrate')
  .description('Bring the tables up to date. `serve` does so by itself.')
  .action(async () => {
    const { database, close } = await openDatabaseBeside(readSettings(process.env));
    try {
      const added = await migrate(database);
      console.log(added.length > 0 ? `Migrated: ${added.join(', ')}` : 'The tables are up to date.');
    } finally {
      await close();
    }
  });
