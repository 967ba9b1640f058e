import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestOf } from '../../../src/contract/operations.ts';
import { CaseShop } from '../cases/case-shop.ts';

type Order = RequestOf<'receiveOrders'>['body']['orders'][number];

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

let count = 0;
function order(about: Partial<Order> = {}): Order {
  count += 1;
  return {
    orderId: `order-${count}`,
    placedAt: '2026-01-02T10:00:00Z',
    toldAt: '2026-01-02T10:00:00Z',
    email: 'mia@buyer.example',
    lines: [{ productId: 'mug', name: 'A mug' }],
    ...about,
  };
}

const receive = (...orders: Order[]) => shop.merchant.receiveOrders({ body: { orders } });

const stored = (orderId: string) =>
  shop.database.kysely.selectFrom('customer_order').selectAll().where('id', '=', orderId).executeTakeFirst();

const linesOf = (orderId: string) =>
  shop.database.kysely
    .selectFrom('order_line')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute();

/** What the endpoint says is wrong, by the place. */
async function faultsOf(...orders: unknown[]): Promise<readonly string[]> {
  const failure = await shop.merchant
    .receiveOrders({ body: { orders: orders as Order[] } })
    .then(() => undefined)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ status: 422 });
  const { problem } = failure as { problem: { errors: { pointer: string }[] } };
  return problem.errors.map(({ pointer }) => pointer);
}

test('an order is taken once, however often it is sent', async () => {
  const mug = order();
  expect(await receive(mug)).toEqual({ received: 1, changed: 1 });
  await receive(mug, mug);
  expect(await linesOf(mug.orderId)).toHaveLength(1);
  expect(await stored(mug.orderId)).toMatchObject({ email: 'mia@buyer.example', number: mug.orderId });
});

test('what is older than what is known changes nothing, whatever the order of arrival', async () => {
  const mug = order({ toldAt: '2026-01-03T00:00:00Z', deliveredAt: '2026-01-03T00:00:00Z' });
  await receive(mug);
  const older = { ...mug, toldAt: '2026-01-02T00:00:00Z', deliveredAt: null, lines: [] };
  expect(await receive(older)).toEqual({ received: 1, changed: 0 });
  expect(await stored(mug.orderId)).toMatchObject({ delivered_at: new Date('2026-01-03T00:00:00Z') });
  expect(await linesOf(mug.orderId)).toHaveLength(1);
  await receive({ ...mug, toldAt: '2026-01-04T00:00:00Z', cancelledAt: '2026-01-04T00:00:00Z' });
  expect(await stored(mug.orderId)).toMatchObject({ cancelled_at: new Date('2026-01-04T00:00:00Z') });
});

test('within one batch the latest word on an order counts', async () => {
  const first = order({ toldAt: '2026-01-05T00:00:00Z', name: 'Later' });
  await receive(first, { ...first, toldAt: '2026-01-04T00:00:00Z', name: 'Earlier' });
  expect(await stored(first.orderId)).toMatchObject({ name: 'Later' });
});

test('a product appears with its first order, and is found by its SKU where reviews know it by another id', async () => {
  const lamp = order({
    lines: [
      { productId: 'lamp-77', name: 'A lamp', url: 'https://shop.example/lamp', sku: 'L-77', quantity: 2 },
    ],
  });
  await receive(lamp);
  const again = order({ lines: [{ productId: 'other-id-of-the-lamp', name: 'A lamp', sku: 'L-77' }] });
  await receive(again);
  expect(await linesOf(again.orderId)).toMatchObject([{ product_id: 'lamp-77' }]);
  const { reviews } = await shop.merchant.listReviews({ params: { productId: 'lamp-77' }, query: {} });
  expect(reviews).toEqual([]);
});

test('two hundred lines are taken, and an order without an address', async () => {
  const lines = Array.from({ length: 200 }, (_, at) => ({ productId: `bolt-${at}`, name: `Bolt ${at}` }));
  const big = order({ email: null, lines });
  await receive(big);
  expect(await linesOf(big.orderId)).toHaveLength(200);
  expect(await stored(big.orderId)).toMatchObject({ email: null });
});

test('a delivery before the order is taken as it is told', async () => {
  const early = order({ deliveredAt: '2025-12-24T00:00:00Z' });
  await receive(early);
  expect(await stored(early.orderId)).toMatchObject({ delivered_at: new Date('2025-12-24T00:00:00Z') });
});

test('an order that says it comes from the future does not shut out what is told later', async () => {
  const future = order({ toldAt: '2126-01-01T00:00:00Z', name: 'Once' });
  await receive(future);
  shop.pass(1);
  await receive({ ...future, toldAt: shop.now().toISOString(), name: 'Then' });
  expect(await stored(future.orderId)).toMatchObject({ name: 'Then' });
});

test.for<[string, Record<string, unknown>, string]>([
  ['a bad address', { email: 'mia at buyer' }, '/orders/1/email'],
  ['an address with line breaks', { email: 'mia@buyer.example\r\nBcc: all@shop.example' }, '/orders/1/email'],
  ['a name that turns the text around', { name: 'Mia \u202Eevil' }, '/orders/1/name'],
  ['no day', { placedAt: 'yesterday' }, '/orders/1/placedAt'],
  ['a country in words', { country: 'Germany' }, '/orders/1/country'],
  ['a time zone that there is not', { timeZone: 'Mars/Base' }, '/orders/1/timeZone'],
  [
    'an address that is script',
    { lines: [{ productId: 'x', name: 'x', url: 'javascript:1' }] },
    '/orders/1/lines/0/url',
  ],
  ['no lines', { lines: undefined }, '/orders/1/lines'],
  ['what nobody knows', { price: 3 }, '/orders/1'],
])('%s is refused by its place, and nothing of the batch is taken', async ([, fault, pointer]) => {
  const good = order();
  const pointers = await faultsOf(good, { ...order(), ...fault });
  expect(pointers.some((each) => each.startsWith(pointer))).toBe(true);
  expect(await stored(good.orderId)).toBeUndefined();
});

test('a name with an emoji is a name', async () => {
  const happy = order({ name: 'Mia 🦊 Łukasz' });
  await receive(happy);
  expect(await stored(happy.orderId)).toMatchObject({ name: 'Mia 🦊 Łukasz' });
});

test('products are kept current, with their tags', async () => {
  const bed = {
    productId: 'bed',
    name: 'A bed',
    url: 'https://shop.example/bed',
    tags: ['mattress', 'heavy'],
  };
  expect(await shop.merchant.putProducts({ body: { products: [bed] } })).toEqual({ added: 1, changed: 0 });
  expect(await shop.merchant.putProducts({ body: { products: [bed] } })).toEqual({ added: 0, changed: 0 });
  const renamed = { ...bed, name: 'A better bed', tags: ['mattress'] };
  expect(await shop.merchant.putProducts({ body: { products: [renamed] } })).toEqual({
    added: 0,
    changed: 1,
  });
  const tags = await shop.database.kysely
    .selectFrom('product_tag')
    .select('tag')
    .where('product_id', '=', 'bed')
    .execute();
  expect(tags).toEqual([{ tag: 'mattress' }]);
});

test('a stranger may tell no orders', async () => {
  const stranger = shop.clientWith('cdr_nobody');
  await expect(stranger.receiveOrders({ body: { orders: [order()] } })).rejects.toMatchObject({
    status: 401,
  });
});
