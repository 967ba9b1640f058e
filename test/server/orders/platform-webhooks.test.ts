import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../../src/contract/order-source.ts';
import { CaseShop } from '../cases/case-shop.ts';
import { shopifyOrder, wooCommerceOrder } from './platform-payloads.ts';

const SECRET = 'a-secret-of-the-platform';
const HEADERS = {
  shopify: { topic: 'x-shopify-topic', signature: 'x-shopify-hmac-sha256' },
  woocommerce: { topic: 'x-wc-webhook-topic', signature: 'x-wc-webhook-signature' },
} as const;

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
  for (const platform of ['shopify', 'woocommerce'] as const) {
    const changed = await shop.merchant.changeOrderSource({ params: { platform }, body: { secret: SECRET } });
    expect(changed).toMatchObject({ platform, hasSecret: true, url: `/v1/shops/acme/webhooks/${platform}` });
  }
});
afterAll(() => shop.close());

async function send(platform: Platform, topic: string, body: unknown, secret = SECRET): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${shop.endpoint}/webhooks/${platform}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [HEADERS[platform].topic]: topic,
      [HEADERS[platform].signature]: createHmac('sha256', secret).update(text).digest('base64'),
    },
    body: text,
  });
}

async function take(platform: Platform, topic: string, body: unknown): Promise<void> {
  const response = await send(platform, topic, body);
  expect([response.status, await response.text()]).toEqual([204, '']);
}

const stored = (id: string) =>
  shop.database.kysely.selectFrom('customer_order').selectAll().where('id', '=', id).executeTakeFirst();

const linesOf = (id: string) =>
  shop.database.kysely
    .selectFrom('order_line')
    .select(['line_id', 'product_id', 'name', 'variant', 'quantity', 'refunded'])
    .where('order_id', '=', id)
    .orderBy('position')
    .execute();

describe('Shopify', () => {
  test('an order is taken with its buyer, its lines and its consent', async () => {
    await take('shopify', 'orders/create', shopifyOrder(1001));
    expect(await stored('1001')).toMatchObject({
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
    expect(await linesOf('1001')).toEqual([
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
    await take('shopify', 'fulfillments/update', parcel);
    await take('shopify', 'orders/create', shopifyOrder(1002));
    const late = { ...parcel, updated_at: '2026-01-04T08:00:00Z', shipment_status: 'in_transit' };
    await take('shopify', 'fulfillments/update', late);
    await take('shopify', 'fulfillments/update', parcel);
    expect(await stored('1002')).toMatchObject({
      shipped_at: new Date('2026-01-03T08:00:00Z'),
      delivered_at: new Date('2026-01-05T08:00:00Z'),
    });
    // An order that is told again does not forget what became of its parcels.
    await take('shopify', 'orders/updated', shopifyOrder(1002, { updated_at: '2026-01-06T08:00:00Z' }));
    expect(await stored('1002')).toMatchObject({ delivered_at: new Date('2026-01-05T08:00:00Z') });
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
    await take('shopify', 'orders/fulfilled', told('in_transit', '2026-01-05T08:00:00Z'));
    expect(await stored('1003')).toMatchObject({ delivered_at: null });
    await take('shopify', 'orders/updated', told('delivered', '2026-01-06T08:00:00Z'));
    expect(await stored('1003')).toMatchObject({ delivered_at: new Date('2026-01-05T08:00:00Z') });
  });

  test('a refund counts once, however often it is told, and by itself as with its order', async () => {
    const refund = {
      id: 900,
      created_at: '2026-01-08T08:00:00Z',
      refund_line_items: [{ line_item_id: 11, quantity: 1 }],
    };
    await take('shopify', 'refunds/create', { ...refund, order_id: 1004 });
    await take('shopify', 'orders/create', shopifyOrder(1004, { refunds: [refund] }));
    await take('shopify', 'refunds/create', { ...refund, order_id: 1004 });
    expect(await linesOf('1004')).toMatchObject([{ quantity: 2, refunded: 1 }]);
    expect(await stored('1004')).toMatchObject({ return_ended_at: new Date('2026-01-08T08:00:00Z') });
  });

  test('a cancelled order is one, also when an older word of it comes later', async () => {
    const at = '2026-01-04T09:00:00Z';
    await take('shopify', 'orders/cancelled', shopifyOrder(1005, { cancelled_at: at, updated_at: at }));
    await take('shopify', 'orders/create', shopifyOrder(1005));
    expect(await stored('1005')).toMatchObject({ cancelled_at: new Date(at) });
  });

  test('whoever is to be forgotten is, in all orders, and is not learnt again', async () => {
    const anna = { email: 'anna@buyer.example' };
    await take('shopify', 'orders/create', shopifyOrder(1006, anna));
    await take('shopify', 'orders/create', shopifyOrder(1007, { email: 'ANNA@buyer.example' }));
    await take('shopify', 'orders/create', shopifyOrder(1008, { email: 'other@buyer.example' }));
    const asked = { shop_id: 1, customer: { id: 1, email: 'anna@buyer.example' }, orders_to_redact: [1006] };
    await take('shopify', 'customers/redact', asked);
    await take(
      'shopify',
      'orders/updated',
      shopifyOrder(1007, { ...anna, updated_at: '2026-02-01T00:00:00Z' }),
    );
    for (const id of ['1006', '1007']) expect(await stored(id)).toMatchObject({ email: null, name: null });
    expect(await stored('1008')).toMatchObject({ email: 'other@buyer.example' });
    await take('shopify', 'customers/data_request', asked);
    await take('shopify', 'shop/redact', { shop_id: 1 });
    expect(await stored('1008')).toMatchObject({ email: null, name: null });
  });

  test('an unknown currency and other things of no use here are no fault', async () => {
    await take('shopify', 'orders/create', shopifyOrder(1009, { currency: 'XTS', note: 'ring twice' }));
    await take('shopify', 'carts/update', { anything: true });
    expect(await stored('1009')).toMatchObject({ number: '#1009' });
  });

  test.for([
    ['with a typing error', 'jon@buyer'],
    ['with line breaks', 'jon@buyer.example\r\nBcc: all@buyer.example'],
    ['that is none', ''],
  ])('an order with an address %s is taken without it', async ([, email]) => {
    const order = shopifyOrder(1100 + String(email).length, { email });
    await take('shopify', 'orders/create', order);
    expect(await stored(String(order.id))).toMatchObject({ email: null, name: 'Jon Snow' });
  });

  test('a name that turns the text around is left out, one with an emoji stays', async () => {
    const named = (first_name: string) => ({ customer: { first_name, last_name: 'Łukasz' } });
    await take('shopify', 'orders/create', shopifyOrder(1201, named('Jo\u202En')));
    await take('shopify', 'orders/create', shopifyOrder(1202, named('Jo 🦊')));
    expect(await stored('1201')).toMatchObject({ name: null });
    expect(await stored('1202')).toMatchObject({ name: 'Jo 🦊 Łukasz' });
  });
});

describe('WooCommerce', () => {
  test('an order is taken as its documentation shows it', async () => {
    await take('woocommerce', 'order.created', wooCommerceOrder);
    expect(await stored('727')).toMatchObject({
      number: '727',
      email: 'john.doe@example.com',
      name: 'John Doe',
      country: 'US',
      consent_given: null,
      shipped_at: new Date('2017-03-25T13:00:00Z'),
      placed_at: new Date('2017-03-22T19:28:02Z'),
    });
    const lines = await linesOf('727');
    expect(lines.map(({ product_id: product, name }) => [product, name])).toEqual([
      ['93', 'Woo Single #1'],
      ['22', 'Ship Your Idea – Color: Black, Size: M Test'],
    ]);
  });

  test('what is not paid for is no purchase until it is', async () => {
    const order = (status: string, at: string) => ({
      ...wooCommerceOrder,
      id: 728,
      status,
      date_modified_gmt: at,
    });
    await take('woocommerce', 'order.created', order('pending', '2026-01-02T10:00:00'));
    expect(await stored('728')).toMatchObject({ cancelled_at: new Date('2026-01-02T10:00:00Z') });
    await take('woocommerce', 'order.updated', order('processing', '2026-01-02T10:05:00'));
    expect(await stored('728')).toMatchObject({ cancelled_at: null });
    await take('woocommerce', 'order.updated', order('refunded', '2026-01-09T10:05:00'));
    expect(await linesOf('728')).toMatchObject([{ refunded: 2 }, { refunded: 1 }]);
  });

  test('a deleted order keeps nobody’s name', async () => {
    await take('woocommerce', 'order.created', { ...wooCommerceOrder, id: 729 });
    await take('woocommerce', 'order.deleted', { id: 729 });
    expect(await stored('729')).toMatchObject({ email: null, name: null });
    expect((await stored('729'))?.cancelled_at).not.toBeNull();
  });

  test('the trial of an address is answered, though it is not signed', async () => {
    const response = await fetch(`${shop.endpoint}/webhooks/woocommerce`, {
      method: 'POST',
      body: 'webhook_id=12',
    });
    expect(response.status).toBe(204);
  });
});

describe('what is not as it should be', () => {
  test('a body that is not signed with the secret is refused, and nothing of it is taken', async () => {
    const order = shopifyOrder(1300);
    expect((await send('shopify', 'orders/create', order, 'another-secret-than-ours')).status).toBe(401);
    const changed = JSON.stringify(order).replace('jon@', 'eve@');
    const signature = createHmac('sha256', SECRET).update(JSON.stringify(order)).digest('base64');
    const forged = await fetch(`${shop.endpoint}/webhooks/shopify`, {
      method: 'POST',
      headers: { 'x-shopify-topic': 'orders/create', 'x-shopify-hmac-sha256': signature },
      body: changed,
    });
    expect([forged.status, (await forged.json()).type]).toEqual([
      401,
      expect.stringContaining('bad-signature'),
    ]);
    expect(await stored('1300')).toBeUndefined();
    const { sources } = await shop.merchant.listOrderSources({});
    expect(sources[0]).toMatchObject({
      platform: 'shopify',
      lastTopic: expect.any(String),
      lastRefusal: 'the signature does not fit the body',
    });
    expect(JSON.stringify(sources)).not.toContain(SECRET);
  });

  test('what is not JSON, and what is not an order, names the field and not its value', async () => {
    expect((await send('shopify', 'orders/create', '{"id":')).status).toBe(400);
    const response = await send('shopify', 'orders/create', {
      ...shopifyOrder(1301),
      line_items: 'Jon Snow',
    });
    const text = await response.text();
    expect([response.status, text]).toEqual([422, expect.stringContaining('/line_items')]);
    expect(text).not.toContain('Jon');
  });

  test('five megabytes are too many', async () => {
    const response = await send('shopify', 'orders/create', JSON.stringify({ note: 'x'.repeat(5_000_000) }));
    expect(response.status).toBe(413);
  });

  test('two hundred lines are not', async () => {
    const line_items = Array.from({ length: 200 }, (_, at) => ({
      id: at + 1,
      product_id: 8000 + at,
      title: `Part ${at}`,
      quantity: 1,
    }));
    await take('shopify', 'orders/create', shopifyOrder(1302, { line_items }));
    expect(await linesOf('1302')).toHaveLength(200);
  });
});
