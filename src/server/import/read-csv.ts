/**
 * Reads a CSV file row by row, whatever its size. A row that cannot be read is
 * handed on with its reason in place of its cells, and reading goes on at the
 * next line, so that one stray quote never costs a merchant the rest of the file.
 */
import { encodingOf, readText, sampleOf, type Encoding, type FileBytes } from './read-text.ts';
import { isGuardedFile, withoutGuard } from './spreadsheet.ts';
import { scanRow, type Delimiter, type ScannedRow } from './scan-row.ts';

/** A file that can be read more than once: first to know what it is, then to take it in. */
export type ImportFile = () => FileBytes;

export interface CsvRow {
  /** Where the row begins, counted as a text editor does. */
  readonly line: number;
  /** As many as the header has. */
  readonly cells: readonly string[];
}

export interface UnreadableRow {
  readonly line: number;
  readonly reason: string;
  /** Its first line as it stands in the file. */
  readonly text: string;
}

/** The file as a whole cannot be imported; the message is for whoever gave it. */
export class ImportError extends Error {
  override name = 'ImportError';
}

export interface Csv {
  /** Names of the columns, in lower case. */
  readonly header: readonly string[];
  /** As they stand in the file. */
  readonly names: readonly string[];
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  /** It is no table but a product review feed, whose elements are its cells. */
  readonly isXml?: true;
  /** The rows below the header. */
  readonly rows: () => AsyncGenerator<CsvRow | UnreadableRow>;
}

/** A quote that is never closed would otherwise take the rest of the file into memory. */
const ROW_MAX = 256 * 1024;

/** Finds out how the file is written, and reads its header. */
export async function openCsv(file: ImportFile): Promise<Csv> {
  const sample = await sampleOf(file());
  const encoding = encodingOf(sample);
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(sample));
  const rowsOf = () => scanRows(readText(file(), encoding), delimiter);
  const names = await readHeader(rowsOf());
  const header = names.map((name) => name.toLowerCase());
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined) throw new ImportError(`The column "${twice}" stands in the file twice.`);
  const below = () => rowsBelow(rowsOf(), header.length);
  const rows = isGuardedFile(header) ? () => unguarded(below()) : below;
  return { header, names, delimiter, encoding, rows };
}

/** Of a file that Candor wrote: refused rows of an earlier time, mended, or an export. */
async function* unguarded(rows: AsyncIterable<CsvRow | UnreadableRow>) {
  for await (const row of rows) yield 'cells' in row ? { ...row, cells: row.cells.map(withoutGuard) } : row;
}

/** Of those that may stand between cells, the one that the header has most of. */
function delimiterOf(sample: string): Delimiter {
  const header = sample.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const unquoted = header.replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: Delimiter) => unquoted.split(delimiter).length;
  const delimiters: readonly Delimiter[] = [',', ';', '\t'];
  return delimiters.reduce((most, each) => (count(each) > count(most) ? each : most));
}

async function readHeader(rows: AsyncIterable<Row>): Promise<string[]> {
  for await (const { scanned } of rows) {
    if ('fault' in scanned) {
      throw new ImportError(`The header of the file cannot be read: ${scanned.fault}.`);
    }
    return scanned.cells.map((name) => name.trim());
  }
  throw new ImportError('The file holds no row that could be its header.');
}

/** Cells left out at the end of a row are empty; cells beyond the header are a delimiter that was not quoted. */
async function* rowsBelow(rows: AsyncIterable<Row>, width: number): AsyncGenerator<CsvRow | UnreadableRow> {
  let isBelow = false;
  for await (const { line, scanned, text } of rows) {
    if (isBelow) {
      if ('fault' in scanned) yield { line, reason: scanned.fault, text };
      else if (scanned.cells.length > width) yield { line, reason: tooWide(scanned.cells, width), text };
      else yield { line, cells: Array.from({ length: width }, (_, index) => scanned.cells[index] ?? '') };
    }
    isBelow = true;
  }
}

function tooWide(cells: readonly string[], width: number): string {
  return `the row has ${cells.length} cells, the header ${width}; is a comma not quoted?`;
}

interface Row {
  readonly line: number;
  readonly scanned: Exclude<ScannedRow, 'more'>;
  /** Its first line. */
  readonly text: string;
}

/** All rows but empty lines. After a faulty row, reading goes on below the line on which it began. */
async function* scanRows(chunks: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<Row> {
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
      const scanned = scanWithin(text, start, isWhole, delimiter);
      if (scanned === 'more') break;
      if (text[start] !== '\n') yield { line, scanned, text: lineAt(text, start) };
      if ('fault' in scanned) {
        isSkipping = true;
      } else {
        line += countBreaks(text.slice(start, scanned.end));
        start = scanned.end;
      }
    }
    text = text.slice(start);
  }
  for await (const chunk of chunks) {
    text += chunk;
    yield* take(false);
  }
  yield* take(true);
}

function scanWithin(text: string, start: number, isWhole: boolean, delimiter: Delimiter): ScannedRow {
  const scanned = scanRow(text, start, isWhole, delimiter);
  const end = scanned === 'more' ? text.length : 'fault' in scanned ? start : scanned.end;
  return end - start > ROW_MAX ? { fault: 'the row is too long; is a closing quote missing?' } : scanned;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, Math.min(end === -1 ? text.length : end, start + ROW_MAX));
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
