import { Command } from 'commander';
import { withDatabase } from '../with-database.ts';

export const migrateCommand = new Command('migrate')
  .description('Bring the tables up to date. Every other command does so by itself.')
  .action(async () => {
    await withDatabase((_database, migrated) => {
      console.log(migrated.length > 0 ? `Migrated: ${migrated.join(', ')}` : 'The tables are up to date.');
    });
  });
