import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { writeBackup } from '../../server/backup/write-backup.ts';
import { openDatabaseBeside } from '../../server/database/open-database.ts';
import { openMediaStore } from '../../server/media/open-media-store.ts';
import { serverSecret } from '../../server/server-secret.ts';
import { readSettings } from '../../server/settings.ts';
import { endOnStopSignal } from '../on-stop-signal.ts';
import { VERSION } from '../version.ts';
import { writeWhole } from '../write-whole.ts';

export const backupCommand = new Command('backup')
  .description(
    'Take all shops at once, with members, keys, what waits to be sent and the photos, as of one moment, while the server works.',
  )
  .argument('[file]', 'where it goes, - for the standard output; a name with the day when left out')
  .action(async (path: string | undefined) => {
    const settings = readSettings(process.env);
    endOnStopSignal();
    // It is not migrated: a newer Candor takes a back-up before it changes anything.
    const { database, close } = await openDatabaseBeside(settings);
    try {
      const now = new Date();
      const { bytes, summary } = writeBackup({
        database,
        store: openMediaStore(settings),
        secret: await serverSecret(settings),
        passphrase: settings.BACKUP_PASSPHRASE,
        now,
        version: VERSION,
      });
      const name = path ?? `candor-${now.toISOString().slice(0, 10)}.tar.gz`;
      if (name === '-') await pipeline(bytes, process.stdout, { end: false });
      else await writeWhole(name, bytes);
      // The standard output may be the back-up itself.
      console.error(
        `${name === '-' ? 'The back-up has' : `${name} has`} ${summary.rows} rows and ${summary.photos} photos.`,
      );
      if (summary.lost > 0) console.error(`The files of ${summary.lost} photos were not there.`);
      console.error(
        settings.BACKUP_PASSPHRASE === undefined
          ? 'The secret of the server is not in it: keep that too, or set BACKUP_PASSPHRASE and it goes along, sealed.'
          : 'The secret of the server is in it, sealed by BACKUP_PASSPHRASE.',
      );
    } finally {
      await close();
    }
  });
