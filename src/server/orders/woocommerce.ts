/**
 * WooCommerce's webhooks, in the shapes of its REST API.
 *
 * @see https://woocommerce.github.io/woocommerce-rest-api-docs/#order-properties
 */
import * as z from 'zod/mini';
import { Moment, orderOf, PlatformId, type PlatformEvent } from './platform-event.ts';

/** Without an offset, though it is UTC. */
const MomentGmt = z.pipe(
  z.string().check(z.minLength(1)),
  z.pipe(
    z.transform((text: string) => (/Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`)),
    z.pipe(
      Moment,
      z.transform((text: string) => new Date(text).toISOString()),
    ),
  ),
);

const WooOrder = z.looseObject({
  id: PlatformId,
  number: z.nullish(PlatformId),
  status: z.string(),
  date_created_gmt: MomentGmt,
  date_modified_gmt: z.nullish(MomentGmt),
  date_completed_gmt: z.nullish(MomentGmt),
  billing: z.nullish(
    z.looseObject({
      first_name: z.nullish(z.string()),
      last_name: z.nullish(z.string()),
      email: z.nullish(z.string()),
      country: z.nullish(z.string()),
    }),
  ),
  line_items: z.array(
    z.looseObject({
      id: PlatformId,
      /** 0 for what was added by hand. */
      product_id: PlatformId,
      name: z.nullish(z.string()),
      sku: z.nullish(z.string()),
      quantity: z.int(),
      image: z.nullish(z.looseObject({ src: z.nullish(z.string()) })),
    }),
  ),
});

/** An order that is not paid for is no purchase yet; the next word of it may make it one. */
const NO_PURCHASE = ['pending', 'on-hold', 'checkout-draft', 'auto-draft', 'cancelled', 'failed', 'trash'];

/** By the topic that the header `X-WC-Webhook-Topic` names. */
export function readWooCommerceEvent(topic: string, body: unknown): PlatformEvent {
  switch (topic) {
    case 'order.created':
    case 'order.updated':
    case 'order.restored':
      return readOrder(body);
    case 'order.deleted':
      return { tells: 'deleted', orderId: z.looseObject({ id: PlatformId }).parse(body).id };
    default:
      return { tells: 'nothing' };
  }
}

function readOrder(body: unknown): PlatformEvent {
  const told = WooOrder.parse(body);
  const { id, billing, status } = told;
  const toldAt = told.date_modified_gmt ?? told.date_created_gmt;
  const { order, leftOut } = orderOf(
    {
      orderId: id,
      number: told.number ?? id,
      placedAt: told.date_created_gmt,
      toldAt,
      // The shop has done its part; there is no word of the parcel's arrival.
      shippedAt: told.date_completed_gmt ?? null,
      cancelledAt: NO_PURCHASE.includes(status) ? toldAt : null,
    },
    {
      lines: told.line_items.flatMap((line) => {
        const { product_id: productId, name, quantity, sku, image } = line;
        if (productId === '0' || quantity < 1) return [];
        return [
          {
            lineId: line.id,
            productId,
            name: plain(name ?? ''),
            quantity,
            refunded: status === 'refunded' ? quantity : 0,
            ...(sku && { sku }),
            ...(image?.src && URL.canParse(image.src) && { imageUrl: image.src }),
          },
        ];
      }),
      email: billing?.email,
      name: [billing?.first_name, billing?.last_name].filter(Boolean).join(' '),
      country: billing?.country,
    },
  );
  return { tells: 'order', order, leftOut, parcels: [], refunds: [] };
}

/** WordPress keeps names with some signs written as entities. */
function plain(name: string): string {
  const signs: Readonly<Record<string, string>> = {
    amp: '&',
    ndash: '–',
    mdash: '—',
    quot: '"',
    lt: '<',
    gt: '>',
  };
  return name
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (whole, sign: string) => signs[sign] ?? whole);
}
