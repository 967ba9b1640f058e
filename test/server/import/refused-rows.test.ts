import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csv, importShop, row } from './import-shop.ts';

const shop = importShop();

test.each([
  ['rating', '0', 'whole number from 1 to 5'],
  ['rating', '6', 'whole number from 1 to 5'],
  ['rating', '4.5', 'whole number from 1 to 5'],
  ['rating', '', 'whole number from 1 to 5'],
  ['rating', 'five', 'whole number from 1 to 5'],
  ['product_id', 'kettle', 'no product of this shop'],
  ['product_id', '', 'empty'],
  ['review_id', '', 'empty'],
  ['author_name', ' ', 'empty'],
  ['author_name', 'x'.repeat(81), 'longer than 80'],
  ['author_email', 'ada', 'e-mail address'],
  ['title', 'two\nlines', 'one line'],
  ['title', 'x'.repeat(121), 'longer than 120'],
  ['body', 'x'.repeat(5001), 'longer than 5000'],
  ['body', 'a\u0000b', 'control'],
  ['body', '&#8238;backwards', 'reordering'],
  ['body', 'caf\uFFFD', 'UTF-8'],
  ['language', 'English!', 'language tag'],
  ['created_at', '', 'time such as'],
  ['created_at', '01/02/2026', 'day or the month first'],
  ['created_at', '2026-02-30T00:00:00Z', 'time such as'],
  ['created_at', '0000-01-01T00:00:00Z', 'time such as'],
  ['helpful_yes', '-1', 'whole number'],
  ['helpful_yes', '99999999999', 'whole number'],
  ['helpful_yes', '4000000000', 'whole number'],
  ['incentivized', 'maybe', 'true or false'],
  ['reply_body', '\u0007', 'control'],
  ['reply_created_at', 'soon', 'time such as'],
])(
  'a row with %s %j is refused with its line and reason, and the others come in',
  async (column, cell, reason) => {
    await shop.addMug();
    const summary = await shop.add(
      csv([row(), row({ review_id: '2', [column]: cell }), row({ review_id: '3' })]),
    );
    expect(summary).toMatchObject({ read: 3, added: 2, refused: 1 });
    expect(summary.refusals).toEqual([{ line: 3, column, reason: expect.stringContaining(reason) }]);
    expect(await shop.reviews()).toHaveLength(2);
    expect(await shop.ratings()).toMatchObject([{ count_4: 2 }]);
  },
);

test('cells that a spreadsheet would run are kept as text', async () => {
  await shop.addMug();
  const cells = ['=1+1', '+1', '-5 stars', '@home', '=HYPERLINK("https://evil.example","x")'];
  await shop.add(
    csv(
      cells.map((cell, index) => row({ review_id: `${index}`, title: cell, body: cell, author_name: cell })),
    ),
  );
  expect(
    (await shop.reviews()).map(({ headline, body, author_name }) => [headline, body, author_name]),
  ).toEqual(cells.map((cell) => [cell, cell, cell]));
});

/** Test material that stands beside the repository where there is any; it is not ours to copy. */
const attacks = new URL('../../../../shared/attacks/', import.meta.url);
test.runIf(existsSync(attacks))('hostile texts come in literally or are refused with a reason', async () => {
  await shop.addMug();
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, attacks), 'utf8'));
  const texts = [
    ...(read('naughty_strings') as string[]),
    ...(read('csv_formula') as { cells: string[] }).cells,
    ...(read('xss_live') as { payload: string }[]).map(({ payload }) => payload),
  ];
  const rows = texts.map((body, index) => row({ review_id: `${index}`, body }));
  const summary = await shop.add(csv(rows), { entities: 'keep' });
  expect(summary.added + summary.refused).toBe(texts.length);
  expect(summary.added).toBeGreaterThan(1000);
  for (const { external_id, body } of await shop.reviews()) {
    expect(body).toBe(texts[Number(external_id)]?.replace(/\r\n?/g, '\n').trim());
  }
});
