import { expect, it } from 'vitest';
import { toCsv } from '../../src/inbox/insights/csv.ts';

const cell = (text: string | number | null) => toCsv([[text]]).slice(1, -2);

it.each([
  ['plain', 'plain'],
  ['with, comma', '"with, comma"'],
  ['with "quotes"', '"with ""quotes"""'],
  ['two\nlines', '"two\nlines"'],
  [null, ''],
  [4.5, '4.5'],
  [-1, '-1'],
])('%j stands in the file as %j', (value, written) => expect(cell(value)).toBe(written));

it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx'])('%j is no formula to a spreadsheet', (text) =>
  expect(cell(text).replace(/^"/, '')).toMatch(/^'/),
);

it('is in the encoding and the lines that spreadsheets expect', () => {
  expect(
    toCsv([
      ['a', 'ü'],
      [1, 2],
    ]),
  ).toBe('\uFEFFa,ü\r\n1,2\r\n');
});
