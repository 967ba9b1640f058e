import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { EXPORT_FORM_NAMES, type ExportForm } from '../../contract/export-forms.ts';
import { exportFile } from '../../server/export/export-forms.ts';
import { openMediaStore } from '../../server/media/open-media-store.ts';
import { readSettings } from '../../server/settings.ts';
import { StartError } from '../../server/start-error.ts';
import { VERSION } from '../version.ts';
import { withDatabase } from '../with-database.ts';
import { writeWhole } from '../write-whole.ts';

interface Options {
  readonly shop: string;
  readonly as: ExportForm;
  readonly addresses: boolean;
}

export const exportCommand = new Command('export')
  .description('Take a shop away: all of it as an archive that restores it, or its reviews as a table.')
  .argument('[file]', 'where it goes, - for the standard output; a name with the day when left out')
  .requiredOption('--shop <key>', 'the shop')
  .addOption(
    new Option(
      '--as <form>',
      'archive: everything, with the photos; jsonl: everything but the photos; csv, judge.me, shopify: the reviews, for spreadsheets and other systems',
    )
      .choices(EXPORT_FORM_NAMES)
      .default('archive'),
  )
  .option('--no-addresses', 'leave the e-mail addresses of reviewers out of a table')
  .action(async (path: string | undefined, { shop, as: form, addresses }: Options) => {
    await withDatabase(async (database) => {
      const settings = readSettings(process.env);
      const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
      const media = {
        store: openMediaStore(settings),
        url: settings.MEDIA_PUBLIC_URL ?? `${publicUrl}/media`,
      };
      const file = await exportFile(
        { database, media, now: new Date(), version: VERSION },
        { shopId: shop, form, withAddresses: addresses },
      );
      if (!file) throw new StartError(`There is no shop "${shop}".`);
      if (path === '-') await pipeline(file.bytes, process.stdout, { end: false });
      else {
        await writeWhole(path ?? file.name, file.bytes);
        console.log(`${shop} is in ${path ?? file.name}.`);
      }
    });
  });
