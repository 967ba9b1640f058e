/**
 * Reads a CSV file row by row, whatever its size. A row that cannot be read is
 * handed on with its reason in place of its cells, and reading goes on at the
 * next line, so that one stray quote never costs a merchant the rest of the file.
 */
import { scanRow, type ScannedRow } from './scan-row.ts';

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
const ROW_MAX = 256 * 1024;

/** UTF-8 with or without a byte-order mark; every line break becomes LF. */
async function* readText(input: CsvInput): AsyncGenerator<string> {
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

interface Row {
  readonly line: number;
  readonly scanned: Exclude<ScannedRow, 'more'>;
}

/** All rows but empty lines. After a faulty row, reading goes on below the line on which it began. */
async function* scanRows(input: CsvInput): AsyncGenerator<Row> {
  let text = '';
  let line = 1;
  let isSkipping = false;
  function* take(isWhole: boolean): Generator<Row> {
    let start = 0;
    while (start < text.length) {
      if (isSkipping) {
        const end = text.indexOf('\n', start);
        isSkipping = end === -1;
        start = isSkipping ? text.length : end + 1;
        line += isSkipping ? 0 : 1;
        continue;
      }
      const scanned = scanWithin(text, start, isWhole);
      if (scanned === 'more') break;
      if (text[start] !== '\n') yield { line, scanned };
      if ('fault' in scanned) {
        isSkipping = true;
      } else {
        line += countBreaks(text.slice(start, scanned.end));
        start = scanned.end;
      }
    }
    text = text.slice(start);
  }
  for await (const chunk of readText(input)) {
    text += chunk;
    yield* take(false);
  }
  yield* take(true);
}

function scanWithin(text: string, start: number, isWhole: boolean): ScannedRow {
  const scanned = scanRow(text, start, isWhole);
  const end = scanned === 'more' ? text.length : 'fault' in scanned ? start : scanned.end;
  return end - start > ROW_MAX ? { fault: 'the row is too long; is a closing quote missing?' } : scanned;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
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

/** Cells left out at the end of a row are empty; cells beyond the header are a comma that was not quoted. */
function nameCells(
  header: readonly string[],
  line: number,
  cells: readonly string[],
): CsvRow | UnreadableRow {
  if (cells.length > header.length) {
    return {
      line,
      reason: `the row has ${cells.length} cells, the header ${header.length}; is a comma not quoted?`,
    };
  }
  return { line, cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])) };
}

/** The rows below the header, which must name the `required` columns in any order and case. */
export async function* readCsv(
  input: CsvInput,
  required: readonly string[],
): AsyncGenerator<CsvRow | UnreadableRow> {
  let header: string[] | undefined;
  for await (const { line, scanned } of scanRows(input)) {
    if (!header) {
      if ('fault' in scanned)
        throw new ImportError(`The header of the file cannot be read: ${scanned.fault}.`);
      header = readHeader(scanned.cells, required);
    } else if ('fault' in scanned) {
      yield { line, reason: scanned.fault };
    } else {
      yield nameCells(header, line, scanned.cells);
    }
  }
  if (!header) throw new ImportError('The file holds no row that could be its header.');
}
