/** Orders in the shapes that the platforms document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ShopifyPayload {
  readonly id: number;
  readonly [field: string]: unknown;
}

export function shopifyOrder(id: number, about: Readonly<Record<string, unknown>> = {}): ShopifyPayload {
  return {
    id,
    name: `#${id}`,
    email: 'jon@buyer.example',
    created_at: '2026-01-02T10:00:00+01:00',
    updated_at: '2026-01-02T10:00:00+01:00',
    cancelled_at: null,
    currency: 'EUR',
    test: false,
    financial_status: 'paid',
    customer_locale: 'de-DE',
    buyer_accepts_marketing: true,
    customer: { id: 1, first_name: 'Jon', last_name: 'Snow' },
    shipping_address: { country_code: 'DE', city: 'Kiel' },
    line_items: [
      {
        id: 11,
        product_id: 7001,
        variant_id: 3,
        variant_title: 'Grey',
        title: 'Wool scarf',
        sku: 'WS-1',
        quantity: 2,
      },
      { id: 12, product_id: null, title: 'Gift wrap', sku: null, quantity: 1 },
    ],
    fulfillments: [],
    refunds: [],
    ...about,
  };
}

export const wooCommerceOrder = JSON.parse(
  readFileSync(join(import.meta.dirname, 'woocommerce-order.json'), 'utf8'),
) as Readonly<Record<string, unknown>>;
