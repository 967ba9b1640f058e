/** What platforms tell in an odd order or shape, and what must be forgotten whatever comes first. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetPastBuyers } from '../../../src/server/database/past-buyers.ts';
import { shopifyOrder, wooCommerceOrder } from './platform-payloads.ts';
import { PlatformShop } from './platform-shop.ts';

let platforms: PlatformShop;
beforeAll(async () => {
  platforms = await PlatformShop.open();
});
afterAll(() => platforms.close());

const parcel = (id: number, about: Readonly<Record<string, unknown>> = {}) => ({
  id,
  status: 'success',
  created_at: '2026-01-03T08:00:00Z',
  updated_at: '2026-01-05T08:00:00Z',
  ...about,
});

test('an order that is deleted before it was ever told stays deleted, and nobody’s', async () => {
  await platforms.take('woocommerce', 'order.deleted', { id: 4001 });
  await platforms.take('woocommerce', 'order.created', { ...wooCommerceOrder, id: 4001 });
  const stored = await platforms.stored('4001');
  expect(stored).toMatchObject({ email: null, name: null });
  expect(stored?.cancelled_at).not.toBeNull();
});

test('an order whose buyer is to be forgotten before it was told is taken without its buyer', async () => {
  await platforms.take('shopify', 'customers/redact', { shop_id: 1, orders_to_redact: [4002] });
  await platforms.take('shopify', 'orders/create', shopifyOrder(4002));
  expect(await platforms.stored('4002')).toMatchObject({
    number: '#4002',
    email: null,
    name: null,
    cancelled_at: null,
  });
  expect(await platforms.linesOf('4002')).toHaveLength(1);
});

test('whoever is to be forgotten shows no name beneath what they wrote, and is written to no more', async () => {
  const { shop } = platforms;
  const author = { name: 'Anna Berg', email: 'Anna@Buyer.example' };
  const { reviewId, own, say } = await shop.submit({
    author,
    contactRequest: { note: 'Ring me at 0431 555' },
  });
  await say('Anyone there?');
  await shop.reply(reviewId);
  await platforms.take('shopify', 'customers/redact', {
    shop_id: 1,
    customer: { id: 1, email: 'anna@buyer.example' },
  });
  const { review } = await own();
  expect(review.author.name).toBe('Anonymous');
  expect(review.thread.filter(({ by }) => by === 'reviewer').map((each) => each.author.name)).toEqual([
    'Anonymous',
  ]);
  const left = await shop.database.kysely
    .selectFrom('delivery')
    .select(['recipient', 'run_at', 'payload'])
    .where('review_id', '=', reviewId)
    .where('is_reviewer', '=', true)
    .execute();
  expect(left.length).toBeGreaterThan(0);
  expect(left.map(({ recipient, run_at }) => [recipient, run_at])).toEqual(left.map(() => ['', null]));
  const row = await shop.database.kysely
    .selectFrom('review')
    .select(['author_email', 'contact_note'])
    .where('id', '=', reviewId)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ author_email: null, contact_note: '' });
});

test('an order with a line that is none is taken without that line', async () => {
  const line_items = [
    { id: 1, product_id: 8001, title: 'Cup', quantity: 1 },
    { id: 2, product_id: 8002, quantity: 1 },
    { id: 3, product_id: 8003, title: 'x'.repeat(400), quantity: 1 },
  ];
  await platforms.take('shopify', 'orders/create', shopifyOrder(4003, { line_items }));
  expect((await platforms.linesOf('4003')).map(({ name }) => name)).toEqual(['Cup']);
  const many = Array.from({ length: 501 }, (_, at) => ({
    id: at + 1,
    product_id: 9000 + at,
    title: `Part ${at}`,
    quantity: 1,
  }));
  await platforms.take('shopify', 'orders/create', shopifyOrder(4004, { line_items: many }));
  expect(await platforms.linesOf('4004')).toHaveLength(500);
});

test('a parcel that is listed twice is one', async () => {
  const fulfillments = [
    parcel(1),
    parcel(1, { shipment_status: 'delivered', updated_at: '2026-01-06T08:00:00Z' }),
  ];
  await platforms.take('shopify', 'orders/fulfilled', shopifyOrder(4005, { fulfillments }));
  expect(await platforms.stored('4005')).toMatchObject({ delivered_at: new Date('2026-01-06T08:00:00Z') });
});

test('an order whose only parcel is called off has not left', async () => {
  await platforms.take('shopify', 'orders/create', shopifyOrder(4006));
  await platforms.take('shopify', 'fulfillments/update', parcel(9, { order_id: 4006 }));
  expect((await platforms.stored('4006'))?.shipped_at).not.toBeNull();
  const off = { order_id: 4006, status: 'cancelled', updated_at: '2026-01-07T08:00:00Z' };
  await platforms.take('shopify', 'fulfillments/update', parcel(9, off));
  expect(await platforms.stored('4006')).toMatchObject({ shipped_at: null, delivered_at: null });
});

test('an order about which nobody was ever written to keeps its buyer no longer than the others', async () => {
  const { shop } = platforms;
  await platforms.take('shopify', 'orders/create', shopifyOrder(4007, { email: 'old@buyer.example' }));
  await shop.database.kysely.deleteFrom('invitation').where('order_id', '=', '4007').execute();
  const forget = (days: number) =>
    forgetPastBuyers(shop.database.kysely, new Date(shop.now().getTime() + days * 86_400_000));
  await forget(179);
  expect(await platforms.stored('4007')).toMatchObject({ email: 'old@buyer.example' });
  await forget(181);
  expect(await platforms.stored('4007')).toMatchObject({ email: null, name: null });
});
