/** What a platform tells by one webhook, in Candor's words. */
import * as z from 'zod/mini';
import { Order, ORDER_LINES_MAX, OrderLine } from '../../contract/orders.ts';
import { line } from '../../contract/text.ts';

export interface ToldParcel {
  readonly orderId: string;
  readonly parcelId: string;
  readonly toldAt: Date;
  readonly shippedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly isCancelled: boolean;
}

export interface ToldRefund {
  readonly orderId: string;
  readonly refundId: string;
  readonly lineId: string;
  readonly quantity: number;
  readonly refundedAt: Date;
}

export type PlatformEvent =
  | {
      readonly tells: 'order';
      readonly order: Order;
      readonly parcels: readonly ToldParcel[];
      readonly refunds: readonly ToldRefund[];
      /** Names of fields that could not be taken as they were, and are left out. */
      readonly leftOut: readonly string[];
    }
  | { readonly tells: 'parcel'; readonly parcel: ToldParcel }
  | { readonly tells: 'refund'; readonly refunds: readonly ToldRefund[] }
  | { readonly tells: 'deleted'; readonly orderId: string }
  | { readonly tells: 'forget'; readonly orderIds: readonly string[]; readonly emails: readonly string[] }
  | { readonly tells: 'forget-all' }
  /** A person asks the shop what is known of them; null when the platform does not say who. */
  | { readonly tells: 'person-asks'; readonly email: string | null }
  /** Nothing that Candor has to do with. */
  | { readonly tells: 'nothing' };

/** Platforms name by numbers beyond 2^53 at times, and by texts. */
export const PlatformId = z.pipe(z.union([z.number(), line(1, 200)]), z.transform(String));

const YEAR_10000 = Date.UTC(10_000, 0);

/** A moment with whatever offset, as a platform writes it; of years that can be kept. */
export const Moment = z
  .string()
  .check(z.refine((text) => Date.parse(text) >= 0 && Date.parse(text) < YEAR_10000));

export function timeOf(moment: string): string {
  return new Date(moment).toISOString();
}

/**
 * Puts together an order of what a platform says. What is only of use when it is right, such as an
 * address with a typing error in it, or one line of many, is left out instead of refusing the order.
 */
export function orderOf(
  certain: Omit<z.input<typeof Order>, keyof typeof UNCERTAIN | 'lines'>,
  uncertain: Readonly<Partial<Record<keyof typeof UNCERTAIN | 'lines', unknown>>>,
): { readonly order: Order; readonly leftOut: readonly string[] } {
  const kept: Record<string, unknown> = {};
  const leftOut: string[] = [];
  const { lines, leftOut: leftOutLines } = linesOf(uncertain.lines);
  leftOut.push(...leftOutLines);
  for (const [name, schema] of Object.entries(UNCERTAIN)) {
    const value = uncertain[name as keyof typeof UNCERTAIN];
    if (value === undefined || value === null || value === '') continue;
    const { success, data } = schema.safeParse(value);
    if (success) kept[name] = data;
    else leftOut.push(name);
  }
  return { order: Order.parse({ ...certain, ...kept, lines }), leftOut };
}

function linesOf(told: unknown): { readonly lines: OrderLine[]; readonly leftOut: readonly string[] } {
  const lines: OrderLine[] = [];
  const leftOut: string[] = [];
  for (const [index, line] of (Array.isArray(told) ? told : []).entries()) {
    const { success, data } = OrderLine.safeParse(line);
    if (success && lines.length < ORDER_LINES_MAX) lines.push(data);
    else leftOut.push(`line ${index + 1}`);
  }
  return { lines, leftOut };
}

const { email, name, language, country, timeZone } = Order.shape;
const UNCERTAIN = { email, name, language, country, timeZone };
