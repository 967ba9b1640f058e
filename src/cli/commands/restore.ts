import { Command } from 'commander';
import { isBackup } from '../../server/backup/backup-header.ts';
import { readArchive } from '../../server/export/read-archive.ts';
import { restoreShop } from '../../server/export/restore-shop.ts';
import type { ImportFile } from '../../server/import/read-csv.ts';
import { openMediaStore } from '../../server/media/open-media-store.ts';
import { readSettings } from '../../server/settings.ts';
import { StartError } from '../../server/start-error.ts';
import { openFile } from '../open-file.ts';
import { restoreInstallation } from '../restore-installation.ts';
import { withDatabase } from '../with-database.ts';

interface Options {
  readonly shop?: string;
  readonly withoutSecret?: boolean;
}

export const restoreCommand = new Command('restore')
  .description(
    'Put back exactly as it was what candor export took of one shop, or candor backup of all of them. The file says which it is.',
  )
  .argument('<file>', 'of candor backup; or of candor export, as an archive, or as JSON Lines without photos')
  .option(
    '--shop <key>',
    'of an export: the shop that it becomes, made if there is none, else empty; another key than before makes a copy',
  )
  .option(
    '--without-secret',
    'of a back-up: although the secret of its server is not here; people sign in again then, and second factors are set up anew',
  )
  .action(async (path: string, { shop, withoutSecret = false }: Options) => {
    const file = openFile(path);
    const isWhole = await isInstallation(file);
    if (isWhole && shop !== undefined) {
      throw new StartError(
        `${path} is a back-up of all shops; restore it without --shop, into an empty database.`,
      );
    }
    if (isWhole) return restoreInstallation(file, withoutSecret);
    if (shop === undefined) {
      throw new StartError(`${path} is the export of one shop; name the shop that it becomes, by --shop.`);
    }
    return restoreOne(file, shop);
  });

async function isInstallation(file: ImportFile): Promise<boolean> {
  for await (const entry of readArchive(file)) return 'line' in entry && isBackup(entry.line);
  return false;
}

function restoreOne(file: ImportFile, shopId: string): Promise<void> {
  return withDatabase(async (database) => {
    const store = openMediaStore(readSettings(process.env));
    const restored = await restoreShop({ database, store, shopId, now: new Date() }, file);
    console.log(
      `${shopId} is back: ${restored.reviews} reviews and ${restored.photos} photos; ${restored.lines} lines were read.`,
    );
    console.log('Its keys of the API stay with the server that it comes from; make new ones.');
  });
}
