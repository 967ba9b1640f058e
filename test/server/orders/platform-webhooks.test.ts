import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shopifyOrder, wooCommerceOrder } from './platform-payloads.ts';
import { PlatformShop, SECRET } from './platform-shop.ts';

let platforms: PlatformShop;
beforeAll(async () => {
  platforms = await PlatformShop.open();
});
afterAll(() => platforms.close());

describe('WooCommerce', () => {
  test('an order is taken as its documentation shows it', async () => {
    await platforms.take('woocommerce', 'order.created', wooCommerceOrder);
    expect(await platforms.stored('727')).toMatchObject({
      number: '727',
      email: 'john.doe@example.com',
      name: 'John Doe',
      country: 'US',
      consent_given: null,
      shipped_at: new Date('2017-03-25T13:00:00Z'),
      placed_at: new Date('2017-03-22T19:28:02Z'),
    });
    const lines = await platforms.linesOf('727');
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
    await platforms.take('woocommerce', 'order.created', order('pending', '2026-01-02T10:00:00'));
    expect(await platforms.stored('728')).toMatchObject({ cancelled_at: new Date('2026-01-02T10:00:00Z') });
    await platforms.take('woocommerce', 'order.updated', order('processing', '2026-01-02T10:05:00'));
    expect(await platforms.stored('728')).toMatchObject({ cancelled_at: null });
    await platforms.take('woocommerce', 'order.updated', order('refunded', '2026-01-09T10:05:00'));
    expect(await platforms.linesOf('728')).toMatchObject([{ refunded: 2 }, { refunded: 1 }]);
  });

  test('a deleted order keeps nobody’s name', async () => {
    await platforms.take('woocommerce', 'order.created', { ...wooCommerceOrder, id: 729 });
    await platforms.take('woocommerce', 'order.deleted', { id: 729 });
    expect(await platforms.stored('729')).toMatchObject({ email: null, name: null });
    expect((await platforms.stored('729'))?.cancelled_at).not.toBeNull();
  });

  test('the trial of an address is answered, though it is not signed', async () => {
    const response = await fetch(`${platforms.shop.endpoint}/webhooks/woocommerce`, {
      method: 'POST',
      body: 'webhook_id=12',
    });
    expect(response.status).toBe(204);
  });
});

describe('what is not as it should be', () => {
  test('a body that is not signed with the secret is refused, and nothing of it is taken', async () => {
    await platforms.take('shopify', 'orders/create', shopifyOrder(1299));
    const order = shopifyOrder(1300);
    expect((await platforms.send('shopify', 'orders/create', order, 'another-secret-than-ours')).status).toBe(
      401,
    );
    const changed = JSON.stringify(order).replace('jon@', 'eve@');
    const signature = createHmac('sha256', SECRET).update(JSON.stringify(order)).digest('base64');
    const forged = await fetch(`${platforms.shop.endpoint}/webhooks/shopify`, {
      method: 'POST',
      headers: { 'x-shopify-topic': 'orders/create', 'x-shopify-hmac-sha256': signature },
      body: changed,
    });
    expect([forged.status, (await forged.json()).type]).toEqual([
      401,
      expect.stringContaining('bad-signature'),
    ]);
    expect(await platforms.stored('1300')).toBeUndefined();
    const { sources } = await platforms.shop.merchant.listOrderSources({});
    expect(sources[0]).toMatchObject({
      platform: 'shopify',
      lastTopic: 'orders/create',
      lastRefusal: 'the signature does not fit the body',
    });
    expect(JSON.stringify(sources)).not.toContain(SECRET);
  });

  test('what is not JSON, and what is not an order, names the field and not its value', async () => {
    expect((await platforms.send('shopify', 'orders/create', '{"id":')).status).toBe(400);
    const response = await platforms.send('shopify', 'orders/create', {
      ...shopifyOrder(1301),
      line_items: 'Jon Snow',
    });
    const text = await response.text();
    expect([response.status, text]).toEqual([422, expect.stringContaining('/line_items')]);
    expect(text).not.toContain('Jon');
  });

  test('five megabytes are too many', async () => {
    const response = await platforms.send(
      'shopify',
      'orders/create',
      JSON.stringify({ note: 'x'.repeat(5_000_000) }),
    );
    expect(response.status).toBe(413);
  });

  test('two hundred lines are not', async () => {
    const line_items = Array.from({ length: 200 }, (_, at) => ({
      id: at + 1,
      product_id: 8000 + at,
      title: `Part ${at}`,
      quantity: 1,
    }));
    await platforms.take('shopify', 'orders/create', shopifyOrder(1302, { line_items }));
    expect(await platforms.linesOf('1302')).toHaveLength(200);
  });
});
