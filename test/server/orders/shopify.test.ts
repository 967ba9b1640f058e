import { afterAll, beforeAll, expect, test } from 'vitest';
import { shopifyOrder } from './platform-payloads.ts';
import { PlatformShop } from './platform-shop.ts';

let platforms: PlatformShop;
beforeAll(async () => {
  platforms = await PlatformShop.open();
});
afterAll(() => platforms.close());

test('an order is taken with its buyer, its lines and its consent', async () => {
  await platforms.take('shopify', 'orders/create', shopifyOrder(1001));
  expect(await platforms.stored('1001')).toMatchObject({
    number: '#1001',
    email: 'jon@buyer.example',
    name: 'Jon Snow',
    language: 'de-DE',
    country: 'DE',
    consent_given: true,
    is_test: false,
    placed_at: new Date('2026-01-02T09:00:00Z'),
    delivered_at: null,
  });
  // What was added by hand has no product, and nobody is asked about it.
  expect(await platforms.linesOf('1001')).toEqual([
    { line_id: '11', product_id: '7001', name: 'Wool scarf', variant: 'Grey', quantity: 2, refunded: 0 },
  ]);
});

test('a parcel that is told before its order counts, and one word of it older than another does not', async () => {
  const parcel = {
    id: 500,
    order_id: 1002,
    status: 'success',
    created_at: '2026-01-03T08:00:00Z',
    updated_at: '2026-01-05T08:00:00Z',
    shipment_status: 'delivered',
  };
  await platforms.take('shopify', 'fulfillments/update', parcel);
  await platforms.take('shopify', 'orders/create', shopifyOrder(1002));
  const late = { ...parcel, updated_at: '2026-01-04T08:00:00Z', shipment_status: 'in_transit' };
  await platforms.take('shopify', 'fulfillments/update', late);
  await platforms.take('shopify', 'fulfillments/update', parcel);
  expect(await platforms.stored('1002')).toMatchObject({
    shipped_at: new Date('2026-01-03T08:00:00Z'),
    delivered_at: new Date('2026-01-05T08:00:00Z'),
  });
  // An order that is told again does not forget what became of its parcels.
  await platforms.take(
    'shopify',
    'orders/updated',
    shopifyOrder(1002, { updated_at: '2026-01-06T08:00:00Z' }),
  );
  expect(await platforms.stored('1002')).toMatchObject({ delivered_at: new Date('2026-01-05T08:00:00Z') });
});

test('an order in two parcels has arrived when both have', async () => {
  const parcel = (id: number, state: string) => ({
    id,
    status: 'success',
    created_at: '2026-01-03T08:00:00Z',
    updated_at: '2026-01-05T08:00:00Z',
    shipment_status: state,
  });
  const told = (second: string, at: string) =>
    shopifyOrder(1003, { updated_at: at, fulfillments: [parcel(1, 'delivered'), parcel(2, second)] });
  await platforms.take('shopify', 'orders/fulfilled', told('in_transit', '2026-01-05T08:00:00Z'));
  expect(await platforms.stored('1003')).toMatchObject({ delivered_at: null });
  await platforms.take('shopify', 'orders/updated', told('delivered', '2026-01-06T08:00:00Z'));
  expect(await platforms.stored('1003')).toMatchObject({ delivered_at: new Date('2026-01-05T08:00:00Z') });
});

test('a refund counts once, however often it is told, and by itself as with its order', async () => {
  const refund = {
    id: 900,
    created_at: '2026-01-08T08:00:00Z',
    refund_line_items: [{ line_item_id: 11, quantity: 1 }],
  };
  await platforms.take('shopify', 'refunds/create', { ...refund, order_id: 1004 });
  await platforms.take('shopify', 'orders/create', shopifyOrder(1004, { refunds: [refund] }));
  await platforms.take('shopify', 'refunds/create', { ...refund, order_id: 1004 });
  expect(await platforms.linesOf('1004')).toMatchObject([{ quantity: 2, refunded: 1 }]);
  expect(await platforms.stored('1004')).toMatchObject({ return_ended_at: new Date('2026-01-08T08:00:00Z') });
});

test('a cancelled order is one, also when an older word of it comes later', async () => {
  const at = '2026-01-04T09:00:00Z';
  await platforms.take(
    'shopify',
    'orders/cancelled',
    shopifyOrder(1005, { cancelled_at: at, updated_at: at }),
  );
  await platforms.take('shopify', 'orders/create', shopifyOrder(1005));
  expect(await platforms.stored('1005')).toMatchObject({ cancelled_at: new Date(at) });
});

test('whoever is to be forgotten is, in all orders, and is not learnt again', async () => {
  const anna = { email: 'anna@buyer.example' };
  await platforms.take('shopify', 'orders/create', shopifyOrder(1006, anna));
  await platforms.take('shopify', 'orders/create', shopifyOrder(1007, { email: 'ANNA@buyer.example' }));
  await platforms.take('shopify', 'orders/create', shopifyOrder(1008, { email: 'other@buyer.example' }));
  const asked = { shop_id: 1, customer: { id: 1, email: 'anna@buyer.example' }, orders_to_redact: [1006] };
  await platforms.take('shopify', 'customers/redact', asked);
  await platforms.take(
    'shopify',
    'orders/updated',
    shopifyOrder(1007, { ...anna, updated_at: '2026-02-01T00:00:00Z' }),
  );
  for (const id of ['1006', '1007'])
    expect(await platforms.stored(id)).toMatchObject({ email: null, name: null });
  expect(await platforms.stored('1008')).toMatchObject({ email: 'other@buyer.example' });
  await platforms.take('shopify', 'customers/data_request', asked);
  await platforms.take('shopify', 'shop/redact', { shop_id: 1 });
  expect(await platforms.stored('1008')).toMatchObject({ email: null, name: null });
});

test('an unknown currency and other things of no use here are no fault', async () => {
  await platforms.take(
    'shopify',
    'orders/create',
    shopifyOrder(1009, { currency: 'XTS', note: 'ring twice' }),
  );
  await platforms.take('shopify', 'carts/update', { anything: true });
  expect(await platforms.stored('1009')).toMatchObject({ number: '#1009' });
});

test.for([
  ['with a typing error', 'jon@buyer'],
  ['with line breaks', 'jon@buyer.example\r\nBcc: all@buyer.example'],
  ['that is none', ''],
])('an order with an address %s is taken without it', async ([, email]) => {
  const order = shopifyOrder(1100 + String(email).length, { email });
  await platforms.take('shopify', 'orders/create', order);
  expect(await platforms.stored(String(order.id))).toMatchObject({ email: null, name: 'Jon Snow' });
});

test('a name that turns the text around is left out, one with an emoji stays', async () => {
  const named = (first_name: string) => ({ customer: { first_name, last_name: 'Łukasz' } });
  await platforms.take('shopify', 'orders/create', shopifyOrder(1201, named('Jo\u202En')));
  await platforms.take('shopify', 'orders/create', shopifyOrder(1202, named('Jo 🦊')));
  expect(await platforms.stored('1201')).toMatchObject({ name: null });
  expect(await platforms.stored('1202')).toMatchObject({ name: 'Jo 🦊 Łukasz' });
});
