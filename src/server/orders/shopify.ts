/**
 * Shopify's webhooks, of the Admin API's REST shapes.
 *
 * @see https://shopify.dev/docs/api/webhooks
 */
import * as z from 'zod/mini';
import { isShowable } from '../../contract/showable.ts';
import { EmailAddress } from '../../contract/submission.ts';
import {
  Moment,
  orderOf,
  PlatformId,
  type PlatformEvent,
  timeOf,
  type ToldParcel,
  type ToldRefund,
} from './platform-event.ts';

/** More than anybody buys of one thing. */
const QUANTITY_MAX = 1_000_000;

const Fulfillment = z.looseObject({
  id: PlatformId,
  status: z.nullish(z.string()),
  created_at: Moment,
  updated_at: z.nullish(Moment),
  shipment_status: z.nullish(z.string()),
});

const Refund = z.looseObject({
  id: PlatformId,
  created_at: Moment,
  refund_line_items: z.array(
    z.looseObject({ line_item_id: PlatformId, quantity: z.int().check(z.maximum(QUANTITY_MAX)) }),
  ),
});

const LineItem = z.looseObject({
  id: PlatformId,
  /** Null for what was added by hand. */
  product_id: z.nullish(PlatformId),
  variant_title: z.nullish(z.string()),
  title: z.nullish(z.string()),
  sku: z.nullish(z.string()),
  quantity: z.int(),
});

const Address = z.nullish(z.looseObject({ country_code: z.nullish(z.string()) }));

const ShopifyOrder = z.looseObject({
  id: PlatformId,
  name: z.nullish(z.string()),
  email: z.nullish(z.string()),
  created_at: Moment,
  updated_at: z.nullish(Moment),
  cancelled_at: z.nullish(Moment),
  test: z.nullish(z.boolean()),
  financial_status: z.nullish(z.string()),
  customer_locale: z.nullish(z.string()),
  buyer_accepts_marketing: z.nullish(z.boolean()),
  customer: z.nullish(
    z.looseObject({
      first_name: z.nullish(z.string()),
      last_name: z.nullish(z.string()),
      email_marketing_consent: z.nullish(z.looseObject({ state: z.nullish(z.string()) })),
    }),
  ),
  shipping_address: Address,
  billing_address: Address,
  line_items: z.array(LineItem),
  fulfillments: z.nullish(z.array(Fulfillment)),
  refunds: z.nullish(z.array(Refund)),
});

const Redaction = z.looseObject({
  customer: z.nullish(z.looseObject({ email: z.nullish(z.string()) })),
  orders_to_redact: z.nullish(z.array(PlatformId)),
});

/** By the topic that the header `X-Shopify-Topic` names. */
const READERS: Readonly<Record<string, (body: unknown) => PlatformEvent>> = {
  'orders/create': readOrder,
  'orders/updated': readOrder,
  'orders/fulfilled': readOrder,
  'orders/cancelled': readOrder,
  'fulfillments/create': readFulfillment,
  'fulfillments/update': readFulfillment,
  'refunds/create': (body) => {
    const { order_id: orderId, ...refund } = z.extend(Refund, { order_id: PlatformId }).parse(body);
    return { tells: 'refund', refunds: refundsOf(orderId, [refund]) };
  },
  'customers/redact': (body) => {
    const { customer, orders_to_redact: orderIds } = Redaction.parse(body);
    // What no address can hold is kept of nobody, and the database could not even be asked for it.
    const emails = customer?.email && isShowable(customer.email) ? [customer.email] : [];
    return { tells: 'forget', orderIds: orderIds ?? [], emails };
  },
  'shop/redact': () => ({ tells: 'forget-all' }),
  'customers/data_request': (body) => {
    const { data: email } = EmailAddress.safeParse(Redaction.parse(body).customer?.email);
    return { tells: 'person-asks', email: email ?? null };
  },
};

export function readShopifyEvent(topic: string, body: unknown): PlatformEvent {
  return READERS[topic]?.(body) ?? { tells: 'nothing' };
}

function readOrder(body: unknown): PlatformEvent {
  const told = ShopifyOrder.parse(body);
  const { id, customer, shipping_address: shipping, billing_address: billing } = told;
  const parcels = (told.fulfillments ?? []).map((each) => parcelOf(id, each));
  const { order, leftOut } = orderOf(
    {
      orderId: id,
      number: told.name || id,
      placedAt: timeOf(told.created_at),
      toldAt: timeOf(told.updated_at ?? told.created_at),
      cancelledAt: cancelledAt(told),
      consent: { given: consentOf(told) },
      test: told.test ?? false,
    },
    {
      lines: told.line_items.flatMap((line) => {
        const { product_id: productId, title, quantity, sku, variant_title: variant } = line;
        if (!productId || quantity < 1) return [];
        return [
          {
            lineId: line.id,
            productId,
            name: title,
            quantity,
            ...(sku && { sku }),
            ...(variant && { variant }),
          },
        ];
      }),
      email: told.email,
      name: [customer?.first_name, customer?.last_name].filter(Boolean).join(' '),
      language: told.customer_locale,
      country: shipping?.country_code ?? billing?.country_code,
    },
  );
  return { tells: 'order', order, leftOut, parcels, refunds: refundsOf(id, told.refunds ?? []) };
}

/** A payment that was called off is a purchase that was. */
function cancelledAt(told: z.infer<typeof ShopifyOrder>): string | null {
  if (told.cancelled_at) return timeOf(told.cancelled_at);
  return told.financial_status === 'voided' ? timeOf(told.updated_at ?? told.created_at) : null;
}

/** A box that was not ticked is no objection. */
function consentOf(told: z.infer<typeof ShopifyOrder>): boolean | null {
  const state = told.customer?.email_marketing_consent?.state;
  if (state === 'unsubscribed') return false;
  return state === 'subscribed' || told.buyer_accepts_marketing ? true : null;
}

function readFulfillment(body: unknown): PlatformEvent {
  const { order_id: orderId, ...fulfillment } = z.extend(Fulfillment, { order_id: PlatformId }).parse(body);
  return { tells: 'parcel', parcel: parcelOf(orderId, fulfillment) };
}

function parcelOf(orderId: string, told: z.infer<typeof Fulfillment>): ToldParcel {
  const toldAt = new Date(told.updated_at ?? told.created_at);
  return {
    orderId,
    parcelId: told.id,
    toldAt,
    shippedAt: new Date(told.created_at),
    deliveredAt: told.shipment_status === 'delivered' ? toldAt : null,
    isCancelled: ['cancelled', 'error', 'failure'].includes(told.status ?? ''),
  };
}

function refundsOf(orderId: string, refunds: readonly z.infer<typeof Refund>[]): ToldRefund[] {
  return refunds.flatMap(({ id, created_at: at, refund_line_items: lines }) =>
    lines
      .filter(({ quantity }) => quantity > 0)
      .map(({ line_item_id: lineId, quantity }) => ({
        orderId,
        refundId: id,
        lineId,
        quantity,
        refundedAt: new Date(at),
      })),
  );
}
