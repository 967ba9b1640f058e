/** A database and an empty shop for each test, and short words for what tests of the import do with it. */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { importProducts } from '../../../src/server/import/import-products.ts';
import { importReviews, type ReviewImportOptions } from '../../../src/server/import/import-reviews.ts';
import { createDatabase } from '../../support/database.ts';

export const clock = { now: () => new Date('2026-11-20T12:00:00Z') };
const HEADER = ['review_id', 'product_id', 'rating', 'title', 'body', 'author_name', 'created_at'];

type Cells = Readonly<Record<string, string>>;

/** A row as it should be, with the cells that a test is about. */
export function row(cells: Cells = {}): Cells {
  return {
    review_id: '1',
    product_id: 'mug',
    rating: '4',
    title: 'Solid',
    body: 'Keeps warm.',
    author_name: 'Ada',
    created_at: '2026-03-01T09:30:00Z',
    ...cells,
  };
}

export function csv(rows: readonly Cells[]): string {
  const header = [...new Set([...HEADER, ...rows.flatMap((each) => Object.keys(each))])];
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [header, ...rows.map((each) => header.map((column) => each[column] ?? ''))]
    .map((cells) => `${line(cells)}\n`)
    .join('');
}

const file = (text: string | Uint8Array) => () => Readable.from([Buffer.from(text)]);

export function importShop() {
  let opened: Awaited<ReturnType<typeof createDatabase>>;
  let shopId = '';
  let count = 0;

  async function addShop(id: string): Promise<void> {
    await opened.kysely
      .insertInto('shop')
      .values({ shop_id: id, name: 'Lindfold', created_at: clock.now() })
      .execute();
  }

  beforeAll(async () => {
    opened = await createDatabase();
  });
  afterAll(() => opened.drop());
  beforeEach(async () => {
    count += 1;
    shopId = `shop-${count}`;
    await addShop(shopId);
  });

  const addProducts = (text: string) => importProducts(opened.kysely, shopId, file(text), { clock });

  return {
    addShop,
    addProducts,
    addMug: () => addProducts('product_id,name,url\nmug,Mug,https://acme.example/mug\ncup,Cup,/cup\n'),
    add: (text: string | Uint8Array, options: Partial<ReviewImportOptions> = {}, id = shopId) =>
      importReviews(opened.kysely, id, file(text), { clock, ...options }),
    reviews: () =>
      opened.kysely
        .selectFrom('review')
        .selectAll()
        .where('shop_id', '=', shopId)
        .orderBy('external_id')
        .execute(),
    ratings: () =>
      opened.kysely
        .selectFrom('aggregate_rating')
        .selectAll()
        .where('shop_id', '=', shopId)
        .orderBy('product_id')
        .execute(),
    messages: () => opened.kysely.selectFrom('message').selectAll().where('shop_id', '=', shopId).execute(),
  };
}
