import { Command } from 'commander';
import { restoreShop } from '../../server/export/restore-shop.ts';
import { openMediaStore } from '../../server/media/open-media-store.ts';
import { readSettings } from '../../server/settings.ts';
import { openFile } from '../open-file.ts';
import { withDatabase } from '../with-database.ts';

export const restoreCommand = new Command('restore')
  .description(
    'Put an exported shop back exactly as it was. It is made if there is none; one that is there must be empty.',
  )
  .argument('<file>', 'an archive of candor export, or its JSON Lines where the shop has no photos')
  .requiredOption('--shop <key>', 'the shop that it becomes; another key than before makes a copy')
  .action(async (path: string, { shop: shopId }: { readonly shop: string }) => {
    await withDatabase(async (database) => {
      const store = openMediaStore(readSettings(process.env));
      const restored = await restoreShop({ database, store, shopId, now: new Date() }, openFile(path));
      console.log(
        `${shopId} is back: ${restored.reviews} reviews and ${restored.photos} photos; ${restored.lines} lines were read.`,
      );
      console.log('Its keys of the API stay with the server that it comes from; make new ones.');
    });
  });
