/** What a shop tells of an order, so that its buyer can be asked about it. */
import * as z from 'zod/mini';
import { LENGTHS } from './lengths.ts';
import { ProductId } from './operation.ts';
import { LANGUAGE } from './showable.ts';
import { EmailAddress } from './submission.ts';
import { line } from './text.ts';
import { Time } from './times.ts';

export const ORDERS_MAX = 50;
export const LINES_MAX = 200;

const OrderLine = z.strictObject({
  productId: ProductId,
  /** With name and address a product that the shop does not know yet is added to it. */
  name: z.optional(line(1, 500)),
  url: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(2000))),
  imageUrl: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(2000))),
  /** Of the product, such as its collections; invitations can wait longer or less long by them. */
  tags: z._default(z.array(line(1, 200)).check(z.maxLength(50)), []),
  quantity: z._default(z.int().check(z.minimum(1), z.maximum(100_000)), 1),
  /** How many of them were paid back. */
  refunded: z._default(z.int().check(z.minimum(0), z.maximum(100_000)), 0),
});

const Buyer = z.strictObject({
  email: z.optional(EmailAddress),
  name: z.optional(line(1, LENGTHS.name * 2)),
  /** BCP 47, such as `de-AT`. */
  language: z.optional(z.string().check(z.regex(LANGUAGE, { error: 'must be a language tag such as en' }))),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'must be a country such as DE' }))),
  /** IANA name; what is none counts as unknown. */
  timeZone: z.optional(line(1, 64)),
  /** Whether they said yes to mails; left out where they were not asked. */
  consentGiven: z.optional(z.boolean()),
  /** Whether they were offered a clear way to object when they gave their address. */
  objectionOffered: z.optional(z.boolean()),
});

export const Order = z.strictObject({
  /** Of the shop's own system. */
  id: line(1, 200),
  /** As the shop and its buyer call it; the id when left out. */
  number: z.optional(line(1, 100)),
  placedAt: Time,
  /** When this became true. What is older than what is known changes nothing. */
  changedAt: Time,
  /** When the last parcel left, and when it arrived. */
  shippedAt: z.optional(Time),
  deliveredAt: z.optional(Time),
  cancelledAt: z.optional(Time),
  /** A return or refund is being worked on; the buyer is left alone until it has ended. */
  isReturnOpen: z._default(z.boolean(), false),
  isTest: z._default(z.boolean(), false),
  buyer: Buyer,
  lines: z.array(OrderLine).check(z.minLength(1), z.maxLength(LINES_MAX)),
});
export type Order = z.infer<typeof Order>;
