import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCsv } from '../../../src/server/import/read-csv.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Each row by the names of the header, as the tests speak of it. */
async function rowsOf(text: string | Uint8Array, size = 1 << 16) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return named(() => inPieces(bytes, size));
}

async function named(file: () => AsyncIterable<Uint8Array>) {
  const { header, rows } = await openCsv(file);
  return (await collect(rows())).map((row) =>
    'cells' in row
      ? { line: row.line, cells: Object.fromEntries(header.map((name, at) => [name, row.cells[at]])) }
      : { line: row.line, reason: row.reason },
  );
}

test('columns are found by name, in any order and case', async () => {
  expect(await rowsOf('Body, ID \nfine,1\n')).toEqual([{ line: 2, cells: { body: 'fine', id: '1' } }]);
});

test.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])('cells of several lines are kept and lines are counted as in an editor (%s)', async (_name, end) => {
  const text = ['id,body', '1,"one', '', 'three"', '2,two', '', '3,"a,b ""c"""', ''].join(end);
  const expected = [
    { line: 2, cells: { id: '1', body: 'one\n\nthree' } },
    { line: 5, cells: { id: '2', body: 'two' } },
    { line: 7, cells: { id: '3', body: 'a,b "c"' } },
  ];
  for (const size of [1, 2, 3, 1000]) expect(await rowsOf(`\uFEFF${text}`, size)).toEqual(expected);
});

test('characters of several bytes survive being cut by the stream', async () => {
  expect(await rowsOf('id,body\n1,Ærø 👗 日本\n', 1)).toEqual([
    { line: 2, cells: { id: '1', body: 'Ærø 👗 日本' } },
  ]);
});

test('a row that cannot be read is reported with its line, and the others are read', async () => {
  const text =
    'id,body\n1,he is 5\'8" tall\n2,"so" good\n3,a,b\n4,fine\n5\n6,"open\n7,"two\nlines"\n8,"open\n';
  for (const size of [1, 7, 1000]) {
    const rows = await rowsOf(text, size);
    expect(rows.filter((row) => 'cells' in row)).toEqual([
      { line: 5, cells: { id: '4', body: 'fine' } },
      { line: 6, cells: { id: '5', body: '' } },
      { line: 8, cells: { id: '7', body: 'two\nlines' } },
    ]);
    expect(rows.filter((row) => 'reason' in row).map((row) => [row.line, row.reason])).toEqual([
      [2, expect.stringContaining('a quote stands within')],
      [3, expect.stringContaining('goes on after its closing quote')],
      [4, expect.stringContaining('the row has 3 cells, the header 2')],
      [7, expect.stringContaining('goes on after its closing quote')],
      [10, expect.stringContaining('never closed')],
    ]);
  }
});

test('a cell without end does not fill the memory, nor hide the rows below it', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('id,body\n1,"');
    for (let count = 0; count < 2000; count += 1) {
      yield Buffer.from(`x\n${count},${'x'.repeat(32 * 1024)}\n`);
    }
  }
  const before = process.memoryUsage().rss;
  let read = 0;
  const { rows } = await openCsv(endless);
  for await (const row of rows()) {
    if ('cells' in row) read += 1;
    else expect(row).toMatchObject({ line: 2, reason: expect.stringContaining('too long') });
  }
  // All but the faulty line, which holds the first x.
  expect(read).toBe(3999);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
});

test('a well-formed file is read as other readers of CSV read it', async () => {
  const cell = fc
    .oneof(fc.string(), fc.stringMatching(/^[a"',; \n\r\t]{0,8}$/))
    .map((text) => text.replaceAll('\uFEFF', ''));
  const written = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })),
      fc.integer({ min: 1, max: 40 }),
      async (rows, size) => {
        const text = [['id', 'b', 'c'], ...rows].map((row) => row.map(written).join(',')).join('\n');
        const read = await rowsOf(text, size);
        const expected = parse<Record<string, string>>(text.replace(/\r\n?/g, '\n'), {
          columns: true,
          record_delimiter: '\n',
        });
        expect(read.map((row) => ('cells' in row ? row.cells : row.reason))).toEqual(expected);
      },
    ),
  );
});

test.each([
  ['', 'no row that could be its header'],
  ['\uFEFF\r\n\r\n', 'no row that could be its header'],
  ['id,body,ID\n', 'The column "id" stands in the file twice'],
  ['id,"bo"dy\n', 'The header of the file cannot be read'],
])('a file that is no such table is refused as a whole: %j', async (text, reason) => {
  await expect(rowsOf(text)).rejects.toThrow(reason);
});

test('a source that fails is reported as it failed', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('id\n1\n');
    throw new Error('the disk is gone');
  }
  await expect(named(broken)).rejects.toThrow('the disk is gone');
});
