/** What the imports of products and of reviews have in common: batches, counting and refusing. */
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';
import { newSummary, refuse, type ImportSummary, type Refusal } from './import-summary.ts';
import type { Csv, UnreadableRow } from './read-csv.ts';
import { tryOut } from './try-out.ts';

/** A row that was refused, as it stands in the file. */
export interface RefusedRow extends Refusal {
  /** Undefined where the row could not be told apart into cells; its first line is in `text` then. */
  readonly cells?: readonly string[];
  readonly text?: string;
}

export interface ImportOptions {
  readonly clock: { now(): Date };
  /** Whether HTML entities in names and texts are turned into the characters they stand for; `decode` when left out. */
  readonly entities?: 'decode' | 'keep';
  /** Nothing is stored; what is answered is what would be. */
  readonly isPreview?: boolean;
  /** Called once it is known how the file is written, before a row is taken. */
  readonly onOpened?: (csv: Csv) => void;
  /** Called after each batch with the counts so far. */
  readonly onProgress?: (summary: Readonly<ImportSummary>) => void;
  /** Called for each refused row, of which the summary keeps only the first. */
  readonly onRefused?: (row: RefusedRow) => void;
}

/** A row by our names of its columns, beside the cells as they stand in the file. */
export interface NamedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/** A row that passed its checks, with the line it came from. */
export interface Checked<T> {
  readonly line: number;
  readonly cells: readonly string[];
  readonly value: T;
}

export interface RowImport<T> {
  readonly rows: AsyncIterable<NamedRow | UnreadableRow>;
  /** Rows that are left out without being faulty. */
  readonly isSkipped?: (row: NamedRow) => boolean;
  readonly check: (row: NamedRow) => { readonly value: T } | Refusal;
  /** Stores a batch and answers what came of it; it may be asked twice when the database wants another try. */
  readonly store: (
    transaction: Transaction<Tables>,
    rows: readonly Checked<T>[],
    /** All other rows are stored. */
    isLast: boolean,
  ) => Promise<Stored<T>>;
}

export interface Stored<T> {
  readonly added: number;
  readonly changed: number;
  readonly refusals: readonly Refusal[];
  /** Rows that need one which may stand further below; they are tried again at the end. */
  readonly waiting?: readonly Checked<T>[];
}

const BATCH = 500;
/** A file that makes more rows wait would fill the memory. */
const WAITING_MAX = 50_000;

export async function importRows<T>(
  database: Kysely<Tables>,
  options: ImportOptions,
  { rows, isSkipped = () => false, check, store }: RowImport<T>,
): Promise<ImportSummary> {
  const summary = newSummary();
  const inOne = options.isPreview ? tryOut : inTransaction;
  let batch: Checked<T>[] = [];
  let waiting: Checked<T>[] = [];
  const flush = async (isLast: boolean) => {
    const stored = batch;
    batch = [];
    if (stored.length > 0) {
      const outcome = await inOne(database, (transaction) => store(transaction, stored, isLast));
      waiting = waiting.concat(outcome.waiting ?? []);
      count(summary, stored, outcome, options);
    }
    options.onProgress?.(summary);
  };
  for await (const row of rows) {
    summary.read += 1;
    if ('reason' in row) {
      refused(summary, options, { line: row.line, column: null, reason: row.reason, text: row.text });
    } else if (isSkipped(row)) {
      summary.skipped += 1;
    } else {
      const checked = check(row);
      if ('reason' in checked) refused(summary, options, { ...checked, cells: row.cells });
      else batch.push({ line: row.line, cells: row.cells, value: checked.value });
    }
    if (batch.length === BATCH) await flush(waiting.length >= WAITING_MAX);
  }
  await flush(false);
  for (const late = waiting; late.length > 0; await flush(true)) batch = late.splice(0, BATCH);
  summary.refusals.sort((a, b) => a.line - b.line);
  return summary;
}

function count<T>(
  summary: ImportSummary,
  rows: readonly Checked<T>[],
  { added, changed, refusals, waiting = [] }: Stored<T>,
  options: ImportOptions,
): void {
  summary.added += added;
  summary.changed += changed;
  summary.unchanged += rows.length - waiting.length - added - changed - refusals.length;
  if (refusals.length === 0) return;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const refusal of refusals) {
    refused(summary, options, { ...refusal, cells: byLine.get(refusal.line)?.cells ?? [] });
  }
}

function refused(summary: ImportSummary, options: ImportOptions, row: RefusedRow): void {
  const { line, column, reason } = row;
  refuse(summary, { line, column, reason });
  options.onRefused?.(row);
}
