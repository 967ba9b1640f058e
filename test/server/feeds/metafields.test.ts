import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop } from '../cases/case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
  const ids = ['8001', '8002', '8003'];
  await shop.database.kysely
    .insertInto('product')
    .values(ids.map((id) => ({ shop_id: SHOP.id, id, name: `Product ${id}`, url: '/' })))
    .execute();
  const rated = { shop_id: SHOP.id, count_1: 1, count_5: 2, review_count: 3 };
  await shop.database.kysely
    .insertInto('aggregate_rating')
    .values(['8001', '8002'].map((product_id) => ({ ...rated, product_id })))
    .execute();
});
afterAll(() => shop.close());

it('Shopify is told the rating and how many there are, of products that it knows and somebody has rated', async () => {
  const { metafields, nextCursor } = await shop.merchant.listMetafields({ query: { limit: 1 } });
  const own = { ownerId: 'gid://shopify/Product/8001', namespace: 'reviews' };
  expect(metafields).toEqual([
    { ...own, key: 'rating', type: 'rating', value: '{"scale_min":"1.0","scale_max":"5.0","value":"3.67"}' },
    { ...own, key: 'rating_count', type: 'number_integer', value: '3' },
  ]);
  const rest = await shop.merchant.listMetafields({ query: { cursor: nextCursor ?? '' } });
  expect(rest.metafields.map(({ ownerId }) => ownerId)).toEqual(Array(2).fill('gid://shopify/Product/8002'));
  expect(rest.nextCursor).toBeNull();
});
