import { Command, InvalidArgumentError, Option } from 'commander';
import { importOrders } from '../../server/import/import-orders.ts';
import { importProducts } from '../../server/import/import-products.ts';
import { importReviews, type ReviewImportOptions } from '../../server/import/import-reviews.ts';
import type { RefusedRow } from '../../server/import/import-rows.ts';
import type { ImportSummary } from '../../server/import/import-summary.ts';
import { REVIEW_COLUMNS, type Layout } from '../../server/import/layout.ts';
import { LAYOUTS, layoutNamed } from '../../server/import/layouts.ts';
import type { ChosenColumns } from '../../server/import/map-columns.ts';
import type { Csv } from '../../server/import/read-csv.ts';
import type { DateOrder } from '../../server/import/read-date.ts';
import { describeFile } from '../describe-file.ts';
import { ErrorFile } from '../error-file.ts';
import { openFile } from '../open-file.ts';
import { withDatabase } from '../with-database.ts';

interface Options {
  readonly shop: string;
  readonly products?: true;
  readonly orders?: true;
  readonly from?: Layout;
  readonly column: ChosenColumns;
  readonly dates?: DateOrder;
  readonly source?: string;
  readonly preview?: true;
  readonly errors?: string;
  readonly keepEntities?: true;
}

const systems = LAYOUTS.map(({ name }) => name || 'Candor').join(', ');

export const importCommand = new Command('import')
  .description(
    `Move reviews, products or orders in from a CSV file. Giving the same file twice changes nothing. The system that a file of reviews comes from is known by its header: ${systems}.`,
  )
  .argument('<file>', 'CSV with a header; docs/moving-in.md lists the columns')
  .requiredOption('--shop <key>', 'the shop they belong to')
  .option('--products', 'the file holds products, which must be there before their reviews')
  .option('--orders', 'the file holds orders of the past, a row for each line of an order')
  .option('--preview', 'tell what would happen, row by row where one is refused, and store nothing')
  .option('--errors <file>', 'write the refused rows into a CSV of their own, to be mended and given again')
  .option(
    '--from <system>',
    'the system that the file comes from, where its header does not tell',
    layoutFrom,
  )
  .option(
    '--column <name=column>',
    'a column of the file that holds this part of a review, such as rating=Stars; may be repeated',
    columnFrom,
    {},
  )
  .addOption(
    new Option(
      '--dates <order>',
      'how dates such as 03/04/2026 are meant, where the file does not tell',
    ).choices(['day-first', 'month-first']),
  )
  .option('--source <name>', 'where the reviews come from; it is shown with each of them')
  .option('--keep-entities', 'leave HTML entities such as &quot; as they are, instead of decoding them')
  .action(async (path: string, options: Options) => {
    const file = openFile(path);
    const errors = options.errors === undefined ? undefined : new ErrorFile(options.errors);
    await withDatabase(async (database) => {
      const settings = settingsOf(options, errors);
      const summary = options.products
        ? await importProducts(database, options.shop, file, settings)
        : options.orders
          ? await importOrders(database, options.shop, file, settings)
          : await importReviews(database, options.shop, file, settings);
      await errors?.close();
      report(summary, options);
    });
  });

function settingsOf(options: Options, errors: ErrorFile | undefined): ReviewImportOptions {
  const { from, column, dates, source } = options;
  let rows: number | undefined;
  return {
    clock: { now: () => new Date() },
    hints: { ...(from && { layout: from }), columns: column, ...(dates && { order: dates }) },
    ...(source && { source }),
    ...(options.keepEntities && { entities: 'keep' as const }),
    ...(options.preview && { isPreview: true }),
    ...(errors && {
      onOpened: (csv: Csv) => errors.open(csv),
      onRefused: (row: RefusedRow) => errors.add(row),
    }),
    onUnderstood(file) {
      rows = file.rows;
      for (const line of describeFile(file)) console.log(line);
    },
    onProgress: ({ read }) =>
      process.stderr.isTTY && process.stderr.write(`\r${read}${rows ? ` of ${rows}` : ''} rows read`),
  };
}

function layoutFrom(name: string): Layout {
  const layout = layoutNamed(name);
  if (!layout) throw new InvalidArgumentError(`It must be one of: ${systems}.`);
  return layout;
}

function columnFrom(text: string, chosen: ChosenColumns): ChosenColumns {
  const [name = '', column] = text.split(/=(.*)/s);
  const known = REVIEW_COLUMNS.find((each) => each === name.trim());
  if (!known || !column) {
    throw new InvalidArgumentError(`Write it as name=column, with one of: ${REVIEW_COLUMNS.join(', ')}.`);
  }
  return { ...chosen, [known]: column };
}

function report(summary: ImportSummary, { preview, errors, orders }: Options): void {
  const { read, added, changed, unchanged, skipped, refused, refusals } = summary;
  if (process.stderr.isTTY) process.stderr.write('\r');
  console.log(
    `${read} ${orders ? 'orders' : 'rows'}: ${added} ${preview ? 'would be ' : ''}added, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped, ${refused} refused.`,
  );
  if (preview) console.log('Nothing was stored, as this was a preview.');
  for (const { line, column, reason } of refusals)
    console.error(`line ${line}: ${column ? `${column} ` : ''}${reason}`);
  if (refused > refusals.length) console.error(`and ${refused - refusals.length} more`);
  if (refused > 0 && errors !== undefined) console.error(`The refused rows are in ${errors}.`);
  if (refused > 0) process.exitCode = 2;
}
