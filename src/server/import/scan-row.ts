/**
 * Reads one row of a CSV text. It is written by hand because of what it does with
 * a faulty row: it says so and lets the caller go on with the next line, where the
 * usual parsers lose their place and take the rest of the file for one cell.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */

/** `more`: the text ends within the row, and more of it is to come. */
export type ScannedRow =
  | { readonly cells: string[]; readonly end: number }
  | { readonly fault: string }
  | 'more';

type ScannedCell = { readonly cell: string; readonly end: number } | { readonly fault: string } | 'more';

export type Delimiter = ',' | ';' | '\t';

/** Where a cell that is not quoted ends, or goes wrong. */
const STOPS: Readonly<Record<Delimiter, RegExp>> = { ',': /[",\n]/g, ';': /[";\n]/g, '\t': /["\t\n]/g };

/** The row that begins at `start`; `end` is where the next one begins. Line breaks are LF. */
export function scanRow(text: string, start: number, isWhole: boolean, delimiter: Delimiter): ScannedRow {
  const cells: string[] = [];
  for (let position = start; ;) {
    const scanned =
      text[position] === '"'
        ? scanQuoted(text, position, isWhole, delimiter)
        : scanPlain(text, position, isWhole, delimiter);
    if (scanned === 'more' || 'fault' in scanned) return scanned;
    cells.push(scanned.cell);
    if (text[scanned.end] !== delimiter) return { cells, end: scanned.end + 1 };
    position = scanned.end + 1;
  }
}

function scanPlain(text: string, start: number, isWhole: boolean, delimiter: Delimiter): ScannedCell {
  const stop = STOPS[delimiter];
  stop.lastIndex = start;
  const found = stop.exec(text);
  if (!found) return isWhole ? { cell: text.slice(start), end: text.length } : 'more';
  if (found[0] === '"') return { fault: 'a quote stands within a cell that is not quoted' };
  return { cell: text.slice(start, found.index), end: found.index };
}

function scanQuoted(text: string, start: number, isWhole: boolean, delimiter: Delimiter): ScannedCell {
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return isWhole ? { fault: 'a quoted cell is never closed' } : 'more';
    const next = text[quote + 1];
    if (next === undefined && !isWhole) return 'more';
    if (next === undefined || next === delimiter || next === '\n') {
      return { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    if (next !== '"') {
      return { fault: 'a quoted cell goes on after its closing quote; a quote within it must be doubled' };
    }
    from = quote + 2;
  }
}
