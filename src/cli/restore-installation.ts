/** Puts a back-up of a whole installation into an empty one, with the secret that it was made with. */
import type { BackupHeader } from '../server/backup/backup-header.ts';
import { checkPlace, restoreBackup, surveyBackup } from '../server/backup/restore-backup.ts';
import { markOf, unsealSecret } from '../server/backup/sealed-secret.ts';
import { connectionOfOwner } from '../server/database/embedded-postgres.ts';
import { openDatabase } from '../server/database/open-database.ts';
import type { ImportFile } from '../server/import/read-csv.ts';
import { openMediaStore } from '../server/media/open-media-store.ts';
import { findSecret, keepSecret } from '../server/server-secret.ts';
import { readSettings, type Settings } from '../server/settings.ts';
import { StartError } from '../server/start-error.ts';
import { endOnStopSignal } from './on-stop-signal.ts';

export async function restoreInstallation(file: ImportFile, withoutSecret: boolean): Promise<void> {
  const settings = readSettings(process.env);
  const header = await surveyBackup(file);
  const secret = await secretFor(header, settings, withoutSecret);
  if (!settings.DATABASE_URL && connectionOfOwner(settings.DATA_DIR))
    throw new StartError(`A server runs on ${settings.DATA_DIR}; stop it first.`);
  endOnStopSignal();
  const { database, close } = await openDatabase(settings);
  try {
    await checkPlace(database, header);
    await restoreBackup({ database, store: openMediaStore(settings) }, file, header);
    if (secret !== undefined) await keepSecret(settings, secret);
  } finally {
    await close();
  }
  console.log(
    `The installation of ${header.taken} is back: ${header.rows} rows and ${header.photos} photos of Candor ${header.version}.`,
  );
}

/** The one to keep here; undefined where the right one is here already, or none is wanted. */
async function secretFor(
  { secret: { mark, sealed } }: BackupHeader,
  settings: Settings,
  withoutSecret: boolean,
): Promise<string | undefined> {
  const here = await findSecret(settings);
  if (here !== undefined && markOf(here) === mark) return undefined;
  if (withoutSecret) return undefined;
  if (here !== undefined) {
    throw new StartError(
      'The secret here is another than that of the back-up: set SECRET to that one, or take the file "secret" out of DATA_DIR.',
    );
  }
  const passphrase = settings.BACKUP_PASSPHRASE;
  if (sealed === null || passphrase === undefined) {
    throw new StartError(
      `${sealed === null ? 'The secret of the server is not in the back-up' : 'The secret of the server is sealed in the back-up'}: set SECRET to it${sealed === null ? '' : ', or BACKUP_PASSPHRASE to what it was sealed with'}. ` +
        'Without it (--without-secret) people sign in again, and second factors are set up anew.',
    );
  }
  const opened = unsealSecret(sealed, passphrase);
  if (opened === undefined)
    throw new StartError('BACKUP_PASSPHRASE is another than the one that the back-up was sealed with.');
  return opened;
}
