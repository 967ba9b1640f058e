import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importOrders } from '../../../src/server/import/import-orders.ts';
import { takeOrders } from '../../../src/server/orders/take-orders.ts';
import { uuidv7 } from 'uuidv7';
import { createDatabase } from '../../support/database.ts';

const clock = { now: () => new Date('2026-11-20T12:00:00Z') };
let opened: Awaited<ReturnType<typeof createDatabase>>;

beforeAll(async () => {
  opened = await createDatabase();
  await opened.kysely
    .insertInto('shop')
    .values({ shop_id: 'acme', name: 'Acme', created_at: clock.now() })
    .execute();
  await opened.kysely
    .insertInto('product')
    .values({ shop_id: 'acme', id: 'mug', name: 'Mug', url: '/mug', sku: 'M-1' })
    .execute();
});
afterAll(() => opened.drop());

const add = (text: string, about: { isPreview?: boolean } = {}) =>
  importOrders(opened.kysely, 'acme', () => Readable.from([Buffer.from(text)]), { clock, ...about });
const order = (id: string) =>
  opened.kysely.selectFrom('customer_order').selectAll().where('id', '=', id).executeTakeFirst();
const lines = (id: string) =>
  opened.kysely
    .selectFrom('order_line')
    .select(['product_id', 'name', 'quantity'])
    .where('order_id', '=', id)
    .orderBy('position')
    .execute();

test('an order of several rows is one, with its buyer and its days', async () => {
  const text = `order_id,number,placed_at,delivered_at,email,customer_name,country,product_id,product_name,quantity
1,#1,2026-11-01T09:00:00Z,2026-11-05,ida@buyer.example,Ida,de,mug,Mug,2
1,#1,,,,,,cup,Cup,1
2,#2,2026-11-02T09:00:00Z,,,,,cup,Cup,
`;
  expect(await add(text, { isPreview: true })).toMatchObject({ read: 2, added: 2 });
  expect(await order('1')).toBeUndefined();
  expect(await add(text)).toMatchObject({ read: 2, added: 2, changed: 0, refused: 0 });
  expect(await order('1')).toMatchObject({
    number: '#1',
    email: 'ida@buyer.example',
    name: 'Ida',
    country: 'DE',
    placed_at: new Date('2026-11-01T09:00:00Z'),
    delivered_at: new Date('2026-11-05T00:00:00Z'),
  });
  expect(await lines('1')).toEqual([
    { product_id: 'mug', name: 'Mug', quantity: 2 },
    { product_id: 'cup', name: 'Cup', quantity: 1 },
  ]);
});

test('the export of Shopify is read as it is, and finds products by their SKU', async () => {
  const text = `Name,Email,Financial Status,Paid at,Fulfilled at,Accepts Marketing,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem sku,Billing Name,Shipping Country,Cancelled at,Id
#1001,jon@buyer.example,paid,2026-11-02 10:00:00 +0100,2026-11-03 10:00:00 +0100,yes,EUR,2026-11-02 10:00:00 +0100,1,Mug - Blue,M-1,Jon Snow,DE,,5001
#1001,jon@buyer.example,,,,,,2026-11-02 10:00:00 +0100,3,Spoon,SP-9,,,,
`;
  expect(await add(text)).toMatchObject({ read: 1, added: 1, refused: 0 });
  expect(await order('5001')).toMatchObject({
    number: '#1001',
    consent_given: true,
    shipped_at: new Date('2026-11-03T09:00:00Z'),
  });
  expect(await lines('5001')).toEqual([
    { product_id: 'mug', name: 'Mug - Blue', quantity: 1 },
    { product_id: 'SP-9', name: 'Spoon', quantity: 3 },
  ]);
});

test('what was told since is not undone by a file, nor by the same file again', async () => {
  const lineOfCup = { productId: 'cup', name: 'Cup', quantity: 1, refunded: 0 };
  const told = {
    orderId: '7',
    placedAt: '2026-11-01T09:00:00Z',
    toldAt: '2026-11-10T09:00:00Z',
    email: 'new@buyer.example',
    test: false,
    returnOpen: false,
    lines: [lineOfCup],
  };
  await opened.kysely
    .transaction()
    .execute((transaction) =>
      takeOrders(transaction, [told], { shopId: 'acme', now: clock.now(), makeId: uuidv7 }),
    );
  const text = 'order_id,placed_at,email,product_id,product_name\n7,2026-11-01,old@buyer.example,cup,Cup\n';
  expect(await add(text)).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  expect(await order('7')).toMatchObject({ email: 'new@buyer.example' });
});

test('a bad order names its column and does not stop the rest', async () => {
  const text = `order_id,placed_at,email,product_id,product_name,quantity
8,yesterday,,cup,Cup,1
80,03/04/2026,,cup,Cup,1
9,2026-11-01,no address,cup,Cup,1
10,2026-11-01,,cup,Cup,none
11,2026-11-01,,,Cup,1
12,2026-11-01,,cup,Cup,1
`;
  const { refusals, added } = await add(text);
  expect(refusals.map(({ line, column }) => [line, column])).toEqual([
    [2, 'placed_at'],
    [3, 'placed_at'],
    [4, 'email'],
    [5, 'quantity'],
    [6, 'product_id'],
  ]);
  expect(added).toBe(1);
});

test('a file that cannot be of orders says what it lacks', async () => {
  await expect(add('title,body\nA,B\n')).rejects.toThrow(
    'The file lacks the column "order_id" and the column "placed_at" and the column "product_id" and the column "product_name".',
  );
});
