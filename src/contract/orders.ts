/**
 * Orders, as far as they matter to asking for reviews and to knowing a purchase: what was bought, when it
 * arrived, and how its buyer may be written to. No amounts, no postal addresses, no telephone numbers.
 */
import * as z from 'zod/mini';
import { ProductId } from './operation.ts';
import { LANGUAGE } from './showable.ts';
import { EmailAddress } from './submission.ts';
import { line } from './text.ts';
import { TimeZone } from './time-zone.ts';
import { SentTime } from './times.ts';

export const ORDERS_MAX = 500;
export const ORDER_LINES_MAX = 500;
/** Enough for a batch of {@link ORDERS_MAX} orders with a few lines each; in bytes. */
export const ORDERS_BYTES_MAX = 2 * 1024 * 1024;

const Quantity = z.int().check(z.minimum(1), z.maximum(100_000));

/** Only addresses that a browser may open. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
  .check(z.maxLength(2000));

export const OrderLine = z.strictObject({
  /** Tells the lines of an order apart. Default: its place among them. */
  lineId: z.optional(line(1, 100)),
  /** As the widget's `product` names it. A product that Candor does not know yet comes to be by it. */
  productId: ProductId,
  /** Finds a product that the shop's reviews know by another id. */
  sku: z.optional(line(1, 100)),
  /** Such as "Blue, XL". */
  variant: z.optional(line(1, 200)),
  name: line(1, 300),
  url: z.optional(WebAddress),
  imageUrl: z.optional(WebAddress),
  quantity: z._default(Quantity, 1),
  /** How many of these were paid or sent back. */
  refunded: z._default(z.int().check(z.minimum(0), z.maximum(100_000)), 0),
});
export type OrderLine = z.infer<typeof OrderLine>;

export const Order = z.strictObject({
  /** The shop's own id. The same id again changes the order. */
  orderId: line(1, 200),
  /** As the buyer knows it, such as "#1001". Default: the id. */
  number: z.optional(line(1, 100)),
  /** When what is said here was true. What is older than what is known already changes nothing. Default: now. */
  toldAt: z.optional(SentTime),
  placedAt: SentTime,
  /** When the last parcel left, and when it arrived; null or absent while that is not known. */
  shippedAt: z.nullish(SentTime),
  deliveredAt: z.nullish(SentTime),
  cancelledAt: z.nullish(SentTime),
  email: z.nullish(EmailAddress),
  name: z.nullish(line(1, 200)),
  /** BCP 47 tag of the language that the buyer reads. */
  language: z.nullish(z.string().check(z.regex(LANGUAGE, { error: 'must be a language tag such as de' }))),
  /** ISO 3166, two capital letters. */
  country: z.nullish(z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'must be a country such as DE' }))),
  timeZone: z.nullish(TimeZone),
  consent: z.optional(
    z.strictObject({
      /** The buyer said yes to being written to. */
      given: z.nullish(z.boolean()),
      /** The buyer was offered a clear way to object when the address was collected. */
      objectionOffered: z.nullish(z.boolean()),
    }),
  ),
  test: z._default(z.boolean(), false),
  /** A return or a refund is being worked on. */
  returnOpen: z._default(z.boolean(), false),
  /** When the last of these ended. */
  returnEndedAt: z.nullish(SentTime),
  lines: z.array(OrderLine).check(z.maxLength(ORDER_LINES_MAX)),
});
export type Order = z.infer<typeof Order>;

export const OrderBatch = z.strictObject({
  orders: z.array(Order).check(z.minLength(1), z.maxLength(ORDERS_MAX)),
});

export const ReceivedOrders = z.object({
  received: z.int(),
  /** How many of them were new or said something newer than what was known. */
  changed: z.int(),
});
export type ReceivedOrders = z.infer<typeof ReceivedOrders>;

export const PRODUCTS_MAX = 500;
export const PRODUCT_TAGS_MAX = 50;

/** A product, as shoppers and buyers are told of it. */
export const ProductSubmission = z.strictObject({
  productId: ProductId,
  name: line(1, 300),
  url: WebAddress,
  imageUrl: z.nullish(WebAddress),
  handle: z.nullish(line(1, 200)),
  sku: z.nullish(line(1, 100)),
  gtin: z.nullish(z.string().check(z.regex(/^\d{8,14}$/, { error: 'must be 8 to 14 digits' }))),
  /** What groups products, such as "mattress"; invitations may wait longer for some. */
  tags: z._default(z.array(line(1, 200)).check(z.maxLength(PRODUCT_TAGS_MAX)), []),
});
export type ProductSubmission = z.infer<typeof ProductSubmission>;

export const ProductBatch = z.strictObject({
  products: z.array(ProductSubmission).check(z.minLength(1), z.maxLength(PRODUCTS_MAX)),
});

export const StoredProducts = z.object({
  added: z.int(),
  changed: z.int(),
});
