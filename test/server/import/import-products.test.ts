import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importProducts } from '../../../src/server/import/import-products.ts';
import { createDatabase } from '../../support/database.ts';

const clock = { now: () => new Date('2026-11-20T12:00:00Z') };
let opened: Awaited<ReturnType<typeof createDatabase>>;

beforeAll(async () => {
  opened = await createDatabase();
  await opened.kysely
    .insertInto('shop')
    .values({ shop_id: 'acme', name: 'Acme', created_at: clock.now() })
    .execute();
});
afterAll(() => opened.drop());

const add = (text: string) =>
  importProducts(opened.kysely, 'acme', () => Readable.from([Buffer.from(text)]), { clock });
const stored = () =>
  opened.kysely.selectFrom('product').selectAll().where('shop_id', '=', 'acme').orderBy('id').execute();

test('products come in, and take on what a later file says of them', async () => {
  expect(await add('product_id,name,url,sku\nmug,Mug,/mug,M1\ncup,Cup,/cup,\n')).toMatchObject({
    added: 2,
    changed: 0,
  });
  expect(await add('product_id,name,url,sku\nmug,Big mug,/mug,M1\ncup,Cup,/cup,\n')).toMatchObject({
    added: 0,
    changed: 1,
    unchanged: 1,
  });
  expect(await stored()).toMatchObject([
    { id: 'cup', name: 'Cup', sku: null },
    { id: 'mug', name: 'Big mug', sku: 'M1' },
  ]);
});

test('of two rows of one product the later one counts', async () => {
  expect(await add('product_id,name,url\njug,Jug,/a\njug,Jug,/b\n')).toMatchObject({
    read: 2,
    added: 1,
    unchanged: 1,
  });
  expect((await stored()).find(({ id }) => id === 'jug')?.url).toBe('/b');
});

test.each([['javascript:alert(1)'], ['//evil.example/x'], ['data:text/html,x'], [''], ['mug']])(
  'an address like %j, which is no page of the shop, is refused',
  async (url) => {
    const { refusals } = await add(`product_id,name,url\npan,Pan,"${url}"\n`);
    expect(refusals).toEqual([{ line: 2, column: 'url', reason: expect.any(String) }]);
    expect((await stored()).some(({ id }) => id === 'pan')).toBe(false);
  },
);
