/**
 * Reads a CSV file row by row, whatever its size. A row that cannot be read is
 * handed on with its reason in place of its cells, so that one stray quote
 * never costs a merchant the rest of the file.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
import { Readable, pipeline } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';

export type CsvInput = AsyncIterable<Uint8Array | string>;

export interface CsvRow {
  /** Where the row begins, counted as a text editor does. */
  readonly line: number;
  /** By the name of the column, in lower case. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface UnreadableRow {
  readonly line: number;
  readonly reason: string;
}

/** The file as a whole cannot be imported; the message is for whoever gave it. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** A quote that is never closed would otherwise take the rest of the file into memory. */
const MAX_ROW = 256 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'a quoted cell goes on after its closing quote; a quote within it must be doubled',
  CSV_MAX_RECORD_SIZE: 'the row is too long; is a closing quote missing?',
  CSV_QUOTE_NOT_CLOSED: 'a quoted cell is never closed',
  INVALID_OPENING_QUOTE: 'a quote stands within a cell that is not quoted',
};

/** UTF-8 with or without a byte-order mark; every line break becomes LF, which is what the parser counts by. */
async function* readLines(input: CsvInput): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const chunk of input) {
    const text = held + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
    // A CR at the end may be the first half of a CR LF.
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  yield (held + decoder.decode()).replace(/\r\n?/g, '\n');
}

function readHeader(names: readonly string[], required: readonly string[]): string[] {
  const header = names.map((name) => name.trim().toLowerCase());
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined) throw new ImportError(`The column "${twice}" stands in the file twice.`);
  const missing = required.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new ImportError(`The file lacks ${missing.map((name) => `the column "${name}"`).join(' and ')}.`);
  }
  return header;
}

function countBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** Cells left out at the end of a row are empty; cells beyond the header are a comma that was not quoted. */
function readRow(header: readonly string[], cells: readonly string[], lastLine: number): CsvRow | UnreadableRow {
  const line = lastLine - countBreaks(cells);
  if (cells.length > header.length) {
    return { line, reason: `the row has ${cells.length} cells, the header ${header.length}; is a comma not quoted?` };
  }
  return { line, cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])) };
}

/** The rows below the header, which must name the `required` columns in any order and case. */
export async function* readCsv(
  input: CsvInput,
  required: readonly string[],
): AsyncGenerator<CsvRow | UnreadableRow> {
  const unreadable: UnreadableRow[] = [];
  const noteUnreadable = (error?: CsvError & { lines?: number }) => {
    unreadable.push({ line: error?.lines ?? 0, reason: REASONS[error?.code ?? ''] ?? 'the row cannot be read' });
    return undefined;
  };
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: MAX_ROW,
    on_skip: noteUnreadable,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  pipeline(Readable.from(readLines(input)), parser, (error) => {
    if (error) parser.destroy(error);
  });
  let header: string[] | undefined;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (header) yield readRow(header, record, info.lines);
    else header = readHeader(record, required);
    yield* unreadable.splice(0);
  }
  if (!header) throw new ImportError('The file holds no row that could be its header.');
  yield* unreadable;
}
