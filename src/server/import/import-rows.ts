/** What the imports of products and of reviews have in common: batches, counting and refusing. */
import type { Kysely, Transaction } from 'kysely';
import type * as z from 'zod/mini';
import type { Tables } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';
import { newSummary, refuse, type ImportSummary, type Refusal } from './import-summary.ts';
import { readCsv, type CsvInput, type CsvRow } from './read-csv.ts';
import { checkRow } from './rows.ts';

export interface ImportOptions {
  readonly clock: { now(): Date };
  /** Whether HTML entities in names and texts are turned into the characters they stand for; `decode` when left out. */
  readonly entities?: 'decode' | 'keep';
  /** Called after each batch with the counts so far. */
  readonly onProgress?: (summary: Readonly<ImportSummary>) => void;
}

/** A row that passed its checks, with the line it came from. */
export interface Checked<T> {
  readonly line: number;
  readonly value: T;
}

export interface RowImport<S extends z.ZodMiniObject> {
  readonly schema: S;
  readonly requiredColumns: readonly string[];
  /** Rows that are left out without being faulty. */
  readonly isSkipped?: (row: CsvRow) => boolean;
  /** Stores a batch and answers what came of it; it may be asked twice when the database wants another try. */
  readonly store: (transaction: Transaction<Tables>, rows: readonly Checked<z.infer<S>>[]) => Promise<Stored>;
}

interface Stored {
  readonly added: number;
  readonly changed: number;
  readonly refusals: readonly Refusal[];
}

const BATCH = 500;

export async function importRows<S extends z.ZodMiniObject>(
  database: Kysely<Tables>,
  input: CsvInput,
  options: ImportOptions,
  { schema, requiredColumns, isSkipped = () => false, store }: RowImport<S>,
): Promise<ImportSummary> {
  const summary = newSummary();
  let batch: Checked<z.infer<S>>[] = [];
  const flush = async () => {
    const rows = batch;
    batch = [];
    if (rows.length > 0) {
      const stored = await inTransaction(database, (transaction) => store(transaction, rows));
      count(summary, rows.length, stored);
    }
    options.onProgress?.(summary);
  };
  for await (const row of readCsv(input, requiredColumns)) {
    summary.read += 1;
    if ('reason' in row) {
      refuse(summary, { ...row, column: null });
    } else if (isSkipped(row)) {
      summary.skipped += 1;
    } else {
      const checked = checkRow(schema, row, options.entities ?? 'decode');
      if ('reason' in checked) refuse(summary, checked);
      else batch.push({ line: row.line, value: checked.value });
    }
    if (batch.length === BATCH) await flush();
  }
  await flush();
  summary.refusals.sort((a, b) => a.line - b.line);
  return summary;
}

function count(summary: ImportSummary, rows: number, { added, changed, refusals }: Stored): void {
  summary.added += added;
  summary.changed += changed;
  summary.unchanged += rows - added - changed - refusals.length;
  for (const refusal of refusals) refuse(summary, refusal);
}
