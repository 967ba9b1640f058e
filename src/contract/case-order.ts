/** The purchase that a case is about, as far as the shop's orders tell of it. No shopper sees any of it. */
import * as z from 'zod/mini';
import { Time } from './times.ts';

/** So many of an order's lines are shown with a case, those of the reviewed product first. */
export const CASE_ORDER_LINES = 20;

/**
 * How it is known that the order is this customer's: the review was written by the invitation of the order;
 * its number stands in what the customer wrote; or its buyer has the e-mail address of the review, and
 * bought the product.
 */
export const ORDER_MATCHES = ['invitation', 'number', 'address'] as const;

export const ORDER_STATES = [
  'placed',
  'on-its-way',
  'delivered',
  'return-open',
  'refunded',
  'cancelled',
] as const;

export const CaseOrder = z.object({
  /** As the buyer knows it. */
  number: z.string(),
  matchedBy: z.enum(ORDER_MATCHES),
  /** `refunded` when all of it was; what of a line was stands with the line. */
  state: z.enum(ORDER_STATES),
  datePlaced: Time,
  dateShipped: z.nullable(Time),
  dateDelivered: z.nullable(Time),
  dateCancelled: z.nullable(Time),
  lines: z.array(
    z.object({
      name: z.string(),
      variant: z.nullable(z.string()),
      quantity: z.int(),
      refunded: z.int(),
      /** It is of the product that was reviewed. */
      isReviewed: z.boolean(),
    }),
  ),
  /** All that it has. */
  lineCount: z.int(),
});
export type CaseOrder = z.infer<typeof CaseOrder>;
