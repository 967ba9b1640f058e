/** A file of products says which of them share their reviews; what was written before goes along. */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import { importProducts } from '../../../src/server/import/import-products.ts';
import { importReviews } from '../../../src/server/import/import-reviews.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop } from '../cases/case-shop.ts';

const clock = { now: () => new Date('2026-11-20T12:00:00Z') };
let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const file = (text: string) => () => Readable.from([Buffer.from(text)]);
const products = (...rows: string[]) =>
  importProducts(
    shop.database.kysely,
    SHOP.id,
    file(`product_id,name,url,variant_of,variant\n${rows.map((row) => `${row}\n`).join('')}`),
    { clock },
  );
const page = (productId: string) =>
  shop.merchant.listReviews({ params: { productId }, query: { limit: 100 } });
const variants = async (productId: string) =>
  (await page(productId)).reviews.map(({ itemReviewed }) => itemReviewed.variant).toSorted();
const isRight = async () => expect(await findWrongAggregates(shop.database.kysely)).toEqual([]);

test('products that become variants bring their reviews along, and take them with them again', async () => {
  await products('boot-41,Boot,/boot,,41', 'boot-42,Boot,/boot,,42');
  const [asked] = (await page('boot-42')).attributes;
  const write = (productId: string, ratingValue: number) =>
    shop.merchant.submitReview({
      params: { productId },
      headers: { 'idempotency-key': crypto.randomUUID() },
      body: {
        reviewRating: { ratingValue },
        author: { name: 'Jo', email: 'jo@example.com' },
        attributes: [{ id: asked?.id ?? '', value: ratingValue }],
      },
    });
  await write('boot-41', 5);
  await write('boot-42', 2);
  expect(await variants('boot-41')).toEqual(['41']);

  await products('boot-42,Boot,/boot,boot-41,42');
  expect(await variants('boot-41')).toEqual(['41', '42']);
  expect((await page('boot-42')).aggregateRating).toMatchObject({ ratingCount: 2, ratingValue: 3.5 });
  expect((await page('boot-42')).attributes[0]).toMatchObject({ average: 3.5, answerCount: 2 });
  await isRight();

  await write('boot-42', 1);
  await products('boot-42,Boot,/boot,,42');
  expect(await variants('boot-41')).toEqual(['41']);
  expect(await variants('boot-42')).toEqual(['42', '42']);
  expect((await page('boot-42')).aggregateRating).toMatchObject({ ratingCount: 2, ratingValue: 1.5 });
  await isRight();
});

test('reviews that are moved in stand with the other variants, under their own', async () => {
  await products('sock,Sock,/sock,,Short', 'sock-long,Sock,/sock,sock,Long');
  const row = 'product_id,review_id,rating,author_name,created_at\nsock-long,r1,4,Jo,2026-01-01T00:00:00Z\n';
  await importReviews(shop.database.kysely, SHOP.id, file(row), { clock, source: 'Elsewhere' });
  expect((await page('sock')).reviews[0]).toMatchObject({
    itemReviewed: { productID: 'sock-long', variant: 'Long' },
    importedFrom: 'Elsewhere',
    attributes: [],
  });
  expect((await page('sock')).aggregateRating.ratingCount).toBe(1);
  expect((await page('sock')).attributes.every(({ answerCount }) => answerCount === 0)).toBe(true);
  await isRight();
});

test.each([
  [['hat,Hat,/hat,nothing,Red'], /no product of this shop/],
  [['hat,Hat,/hat,sock-long,Red'], /a variant itself/],
  [['sock,Sock,/sock,boot-41,Short'], /has variants itself/],
  [['a,A,/a,b,1', 'b,B,/b,a,2'], /has variants itself/],
  [['c,C,/c,c,1'], /has variants itself/],
])('a variant of what cannot have one is refused: %j', async (rows, reason) => {
  const { refusals } = await products(...rows);
  expect(refusals[0]).toMatchObject({ column: 'variant_of', reason: expect.stringMatching(reason) });
});

test('a source that knows nothing of variants leaves the reviews together', async () => {
  await products('clog,Clog,/clog,,36', 'clog-37,Clog,/clog,clog,37');
  const told = { productId: 'clog-37', name: 'Garden clog', url: 'https://shop.example/clog', tags: [] };
  await shop.merchant.putProducts({ body: { products: [told] } });
  await shop.merchant.submitReview({
    params: { productId: 'clog-37' },
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: { reviewRating: { ratingValue: 4 }, author: { name: 'Jo', email: 'jo@example.com' } },
  });
  expect(await variants('clog')).toEqual(['37']);
  await isRight();
});
