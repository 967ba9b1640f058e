/** A shop whose platforms are set up, and what they send to it. */
import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { type Platform, PLATFORMS } from '../../../src/contract/order-source.ts';
import { CaseShop } from '../cases/case-shop.ts';

export const SECRET = 'a-secret-of-the-platform';
const HEADERS = {
  shopify: { topic: 'x-shopify-topic', signature: 'x-shopify-hmac-sha256' },
  woocommerce: { topic: 'x-wc-webhook-topic', signature: 'x-wc-webhook-signature' },
} as const;

export class PlatformShop {
  readonly shop: CaseShop;

  private constructor(shop: CaseShop) {
    this.shop = shop;
  }

  static async open(): Promise<PlatformShop> {
    const shop = await CaseShop.open();
    for (const platform of PLATFORMS) {
      const changed = await shop.merchant.changeOrderSource({
        params: { platform },
        body: { secret: SECRET },
      });
      expect(changed).toMatchObject({
        platform,
        hasSecret: true,
        url: `/v1/shops/acme/webhooks/${platform}`,
      });
    }
    return new PlatformShop(shop);
  }

  close(): Promise<void> {
    return this.shop.close();
  }

  send(platform: Platform, topic: string, body: unknown, secret = SECRET): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(`${this.shop.endpoint}/webhooks/${platform}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [HEADERS[platform].topic]: topic,
        [HEADERS[platform].signature]: createHmac('sha256', secret).update(text).digest('base64'),
      },
      body: text,
    });
  }

  async take(platform: Platform, topic: string, body: unknown): Promise<void> {
    const response = await this.send(platform, topic, body);
    expect([response.status, await response.text()]).toEqual([204, '']);
  }

  stored(id: string) {
    const orders = this.shop.database.kysely.selectFrom('customer_order').selectAll();
    return orders.where('id', '=', id).executeTakeFirst();
  }

  linesOf(id: string) {
    return this.shop.database.kysely
      .selectFrom('order_line')
      .select(['line_id', 'product_id', 'name', 'variant', 'quantity', 'refunded'])
      .where('order_id', '=', id)
      .orderBy('position')
      .execute();
  }
}
