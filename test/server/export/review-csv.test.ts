/** Reviews as tables: what goes out comes back in, here and in other systems. */
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importProducts } from '../../../src/server/import/import-products.ts';
import { importReviews } from '../../../src/server/import/import-reviews.ts';
import { storeShop } from '../../../src/server/database/shops.ts';
import { exportReviewCsv } from '../../../src/server/export/review-csv.ts';
import type { ReviewLayout } from '../../../src/server/export/review-layouts.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';

const clock = { now: () => new Date('2026-11-23T12:00:00Z') };
let database: TestDatabase;
let count = 0;
let shopId: string;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shopId = await addShop();
});

const file = (content: string) =>
  async function* read() {
    yield Buffer.from(content);
  };

async function addShop(): Promise<string> {
  count += 1;
  const key = `shop-${count}`;
  await storeShop(database.kysely, { key, name: 'Lindfold', createdAt: clock.now() });
  const products = 'product_id,name,url,handle,sku\nmug,Mug,https://acme.example/products/mug,mug,M-1\n';
  await importProducts(database.kysely, key, file(products), { clock });
  return key;
}

const add = (content: string, id = shopId) => importReviews(database.kysely, id, file(content), { clock });

async function take(layout: ReviewLayout, withAddresses = true): Promise<string> {
  const ask = { shopId, layout, mediaUrl: 'https://reviews.example/media', withAddresses };
  return text(exportReviewCsv(database.kysely, ask));
}

const rowsOf = (content: string): Record<string, string>[] => parse(content, { columns: true, bom: true });
const shown = (id: string) =>
  database.kysely
    .selectFrom('review')
    .leftJoin('message', (join) =>
      join.onRef('message.shop_id', '=', 'review.shop_id').onRef('message.review_id', '=', 'review.id'),
    )
    .select(['rating', 'headline', 'review.body', 'review.author_name', 'author_email', 'published_at'])
    .select(['message.body as reply', 'message.author_name as by', 'message.created_at as replied'])
    .where('review.shop_id', '=', id)
    .orderBy('published_at')
    .execute();

const HEADER =
  'review_id,product_id,rating,title,body,author_name,author_email,created_at,reply_body,reply_created_at\n';
const FORMULAS = `${HEADER}1,mug,1,=1+1,"-2+3+cmd|' /C calc'!A0","@SUM(A1)",ada@private.example,2026-03-01T09:30:00Z,+49 30 1234,2026-03-02T09:30:00Z
2,mug,5,'quoted',"Two
lines, and ""quotes""; and so on",Bo,,2026-03-02T09:30:00Z,,
`;

describe('reviews that leave as a table', () => {
  it('hold nothing that a spreadsheet would run', async () => {
    await add(FORMULAS);
    for (const layout of ['csv', 'judge.me', 'shopify'] as const) {
      const cells = rowsOf(await take(layout)).flatMap((row) => Object.values(row));
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it.each(['csv', 'judge.me', 'shopify'] as const)(
    'are the same words again when they are moved in elsewhere: %s',
    async (layout) => {
      await add(FORMULAS);
      const table = await take(layout);
      const elsewhere = await addShop();
      expect(await add(table, elsewhere)).toMatchObject({ added: 2, refused: 0 });
      expect(await shown(elsewhere)).toEqual(await shown(shopId));
    },
  );

  it('change nothing when they are given back to their own shop', async () => {
    await add(FORMULAS);
    expect(await add(await take('csv'))).toMatchObject({ added: 0, unchanged: 2 });
    await database.kysely
      .updateTable('review')
      .set({ external_id: null, imported_from: null })
      .where('shop_id', '=', shopId)
      .execute();
    expect(await add(await take('csv'))).toMatchObject({ added: 0, unchanged: 2 });
  });

  it('tell no address of a reviewer when they are asked not to', async () => {
    await add(FORMULAS);
    for (const layout of ['csv', 'judge.me', 'shopify'] as const) {
      expect(await take(layout, true)).toContain('ada@private.example');
      expect(await take(layout, false)).not.toContain('private.example');
    }
  });

  it('have the columns that Judge.me and Shopify write themselves', async () => {
    await add(FORMULAS);
    const [judgeMe] = rowsOf(await take('judge.me'));
    expect(judgeMe).toMatchObject({
      review_date: '2026-03-01 09:30:00 UTC',
      curated: 'ok',
      product_handle: 'mug',
      reply_date: '2026-03-02 09:30:00 UTC',
    });
    const [header] = (await take('shopify')).split('\r\n');
    expect(header?.replaceAll('"', '')).toBe(
      'product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at',
    );
  });
});
