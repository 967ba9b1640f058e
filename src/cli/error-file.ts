/** The rows that an import refused, as a file that can be mended and given to it again. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { RefusedRow } from '../server/import/import-rows.ts';
import type { Csv } from '../server/import/read-csv.ts';
import { ERROR_COLUMN, formulaGuard } from '../server/import/spreadsheet.ts';
import { StartError } from '../server/start-error.ts';

export class ErrorFile {
  readonly #path: string;
  #out: WriteStream | undefined;
  #csv: Csv | undefined;
  #failure: Error | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  open(csv: Csv): void {
    this.#csv = csv;
    this.#out = createWriteStream(this.#path);
    this.#out.on('error', (error) => {
      this.#failure = error;
    });
    // Office programs take a file for UTF-8 by its mark alone.
    this.#out.write('\uFEFF');
    this.#write([...this.#columns(csv.names), ERROR_COLUMN]);
  }

  /** A row that could not be told apart into cells stands whole in the first of them. */
  add({ cells, text = '', line, column, reason }: RefusedRow): void {
    if (!this.#csv) return;
    const width = this.#csv.names.length;
    const whole = cells ?? [text, ...Array.from({ length: width - 1 }, () => '')];
    this.#write([...this.#columns(whole), `line ${line}: ${column ? `${column} ` : ''}${reason}`]);
  }

  async close(): Promise<void> {
    if (!this.#out) return;
    this.#out.end();
    await finished(this.#out).catch((error: Error) => {
      this.#failure ??= error;
    });
    if (this.#failure) throw new StartError(`${this.#path} cannot be written (${this.#failure.message}).`);
  }

  /** Without the reasons of an earlier time, when the file was such a one. */
  #columns(cells: readonly string[]): string[] {
    const before = this.#csv?.header.indexOf(ERROR_COLUMN) ?? -1;
    return cells.filter((_, index) => index !== before);
  }

  #write(cells: readonly string[]): void {
    const delimiter = this.#csv?.delimiter ?? ',';
    const row = cells.map((cell) => `"${formulaGuard(cell).replaceAll('"', '""')}"`).join(delimiter);
    this.#out?.write(`${row}\r\n`);
  }
}
