import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { importProducts } from '../../server/import/import-products.ts';
import { importReviews } from '../../server/import/import-reviews.ts';
import type { ImportSummary } from '../../server/import/import-summary.ts';
import { StartError } from '../../server/start-error.ts';
import { withDatabase } from '../with-database.ts';

interface Options {
  readonly shop: string;
  readonly products?: true;
  readonly source?: string;
  readonly keepEntities?: true;
}

export const importCommand = new Command('import')
  .description('Move reviews, or products, in from a CSV file. Giving the same file twice changes nothing.')
  .argument('<file>', 'CSV with a header; docs/moving-in.md lists the columns')
  .requiredOption('--shop <key>', 'the shop they belong to')
  .option('--products', 'the file holds products, which must be there before their reviews')
  .option('--source <name>', 'where the reviews come from; it is shown with each of them')
  .option('--keep-entities', 'leave HTML entities such as &quot; as they are, instead of decoding them')
  .action(async (file: string, options: Options) => {
    const settings = {
      clock: { now: () => new Date() },
      ...(options.keepEntities && { entities: 'keep' as const }),
      ...(options.source && { source: options.source }),
      onProgress: ({ read }: ImportSummary) =>
        process.stderr.isTTY && process.stderr.write(`\r${read} rows read`),
    };
    await withDatabase(async (database) => {
      const move = options.products ? importProducts : importReviews;
      const summary = await move(database, options.shop, open(file), settings);
      report(summary);
    });
  });

/** A file that cannot be read is told of by its name. */
async function* open(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new StartError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function report({ read, added, changed, unchanged, skipped, refused, refusals }: ImportSummary): void {
  if (process.stderr.isTTY) process.stderr.write('\r');
  console.log(
    `${read} rows: ${added} added, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped, ${refused} refused.`,
  );
  for (const { line, column, reason } of refusals)
    console.error(`line ${line}: ${column ? `${column} ` : ''}${reason}`);
  if (refused > refusals.length) console.error(`and ${refused - refusals.length} more`);
  if (refused > 0) process.exitCode = 2;
}
