/** How files are written by the programs that people save them with. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCsv } from '../../../src/server/import/read-csv.ts';
import { orderIn, readDate } from '../../../src/server/import/read-date.ts';
import { toPlainText } from '../../../src/server/import/plain-text.ts';

async function read(bytes: Uint8Array) {
  async function* file() {
    for (let start = 0; start < bytes.length; start += 7) yield bytes.slice(start, start + 7);
  }
  const { header, rows, delimiter, encoding } = await openCsv(file);
  const cells = [];
  for await (const row of rows()) cells.push('cells' in row ? row.cells : row.reason);
  return { header, cells, delimiter, encoding };
}

const TEXT = 'name;body\r\nZoë;"Größe; zu klein\r\nund schief"\r\nŁukasz;fine\r\n';
const LATIN = TEXT.replace('Łukasz', 'Lukas – “x”');
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
/** The characters of Windows-1252 that are used here and stand elsewhere in Unicode. */
const windows = (text: string) =>
  Buffer.from(text.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'), 'latin1');

test.each([
  ['UTF-8', Buffer.from(TEXT), 'utf-8', TEXT],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', TEXT],
  ['UTF-16', utf16(`\uFEFF${TEXT}`, false), 'utf-16le', TEXT],
  ['UTF-16 the other way round', utf16(`\uFEFF${TEXT}`, true), 'utf-16be', TEXT],
  ['UTF-16 without a mark', utf16(TEXT, false), 'utf-16le', TEXT],
  ['the code page of Windows', windows(LATIN), 'windows-1252', LATIN],
])('a file in %s is read as it was meant', async (_name, bytes, encoding, text) => {
  const plain = await read(bytes);
  expect(plain).toMatchObject({ encoding, delimiter: ';', header: ['name', 'body'] });
  expect(plain.cells[0]).toEqual(['Zoë', 'Größe; zu klein\nund schief']);
  expect(plain.cells[1]?.[0]).toBe(text === LATIN ? 'Lukas – “x”' : 'Łukasz');
});

test('one broken character does not change how the rest of a file is read', async () => {
  const bytes = Buffer.concat([
    Buffer.from('name\nZoë\nJürgen\nS'),
    Buffer.from([0xf8]),
    Buffer.from('ren\n'),
  ]);
  expect(await read(bytes)).toMatchObject({
    encoding: 'utf-8',
    cells: [['Zoë'], ['Jürgen'], ['S\uFFFDren']],
  });
});

test.each([
  [',', 'a,"b;c",d'],
  [';', 'a;"b,c,d,e";d'],
  ['\t', 'a\t"b,c"\td'],
])('cells may be parted by %j', async (delimiter, header) => {
  expect(await read(Buffer.from(`${header}\n`))).toMatchObject({
    delimiter,
    header: expect.arrayContaining(['a', 'd']),
  });
});

test.each([
  ['2026-02-10', '2026-02-10T00:00:00Z'],
  ['2026-02-10 15:30:40 UTC', '2026-02-10T15:30:40Z'],
  ['2026-02-10 15:30:40 +0100', '2026-02-10T15:30:40+01:00'],
  ['2026-02-10T15:30:40.123Z', '2026-02-10T15:30:40Z'],
  ['2026/2/1 9:05', '2026-02-01T09:05:00Z'],
  ['10.2.2026 9:05', '2026-02-10T09:05:00Z'],
  ['13/02/2026', '2026-02-13T00:00:00Z'],
  ['02/13/2026 12:05 AM', '2026-02-13T00:05:00Z'],
  ['Feb 10, 2026', '2026-02-10T00:00:00Z'],
  ['February 10th, 2026, 3:30 PM', '2026-02-10T15:30:00Z'],
  ['10 Feb 2026', '2026-02-10T00:00:00Z'],
  ['29.02.2024', '2024-02-29T00:00:00Z'],
])('the time %j is understood', (text, time) => {
  expect(readDate(text, undefined)).toBe(time);
});

test.each([
  '',
  'soon',
  '29.02.2026',
  '2026-13-01',
  '31/31/2026',
  '2026-02-10 25:00',
  '10 Foo 2026',
  '1.2.26',
])('%j is no time, rather than some other', (text) => {
  expect(readDate(text, 'day-first')).toBeUndefined();
});

test('a date that can be read both ways is read as the file tells, and not at all when it does not', () => {
  expect(readDate('03/04/2026', 'day-first')).toBe('2026-04-03T00:00:00Z');
  expect(readDate('03/04/2026', 'month-first')).toBe('2026-03-04T00:00:00Z');
  expect(readDate('03/04/2026', undefined)).toBeUndefined();
  expect([orderIn('03/04/2026'), orderIn('13/04/2026'), orderIn('04/13/2026'), orderIn('3.4.2026')]).toEqual([
    undefined,
    'day-first',
    'month-first',
    'day-first',
  ]);
});

test('each day of the calendar comes back as itself, in whichever form it was written', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const expected = `${date.toISOString().slice(0, 10)}T00:00:00Z`;
      expect(readDate(`${day}.${month}.${year}`, undefined)).toBe(expected);
      expect(readDate(`${day}/${month}/${year}`, 'day-first')).toBe(expected);
      expect(readDate(`${year}-${month}-${day}`, undefined)).toBe(expected);
    }),
  );
});

test('HTML becomes the words and lines that it showed', () => {
  expect(toPlainText('<p>Tom &amp; Ada<br/>like <b>it</b> 3 &lt; 5</p>\n<p>Bye</p>')).toBe(
    'Tom & Ada\nlike it 3 < 5\nBye',
  );
});
