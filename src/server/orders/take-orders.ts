/** Takes orders, wherever they come from: the one way in. */
import type { Transaction } from 'kysely';
import type { Order } from '../../contract/orders.ts';
import { knownProducts } from '../database/ordered-products.ts';
import { type OrderWithLines, storeOrders } from '../database/orders.ts';
import { planInvitations } from '../database/planned-invitations.ts';
import type { Tables } from '../database/schema.ts';

export interface Taking {
  readonly shopId: string;
  readonly now: Date;
  readonly makeId: () => string;
}

/**
 * Answers the ids of those that told something new; of these it is worked out anew when their buyers are
 * asked. Of several with one id the latest counts.
 */
export async function takeOrders(
  transaction: Transaction<Tables>,
  orders: readonly Order[],
  taking: Taking,
): Promise<string[]> {
  const latest = new Map<string, Order>();
  for (const order of orders) {
    const other = latest.get(order.orderId);
    if (!other || toldAt(other, taking) <= toldAt(order, taking)) latest.set(order.orderId, order);
  }
  const lines = [...latest.values()].flatMap((order) => order.lines);
  const products = await knownProducts(transaction, taking.shopId, lines);
  const changed = await storeOrders(
    transaction,
    taking.shopId,
    [...latest.values()].map((order) => toRows(order, products, taking)),
  );
  await planInvitations(transaction, taking.shopId, changed, taking);
  return changed;
}

function toldAt({ toldAt: told }: Order, { now }: Taking): Date {
  const moment = told === undefined ? now : new Date(told);
  // What claims to come from the future would shut out all that is told until then.
  return moment > now ? now : moment;
}

function toRows(order: Order, products: ReadonlyMap<string, string>, taking: Taking): OrderWithLines {
  const { orderId, consent, lines } = order;
  const { shopId, now } = taking;
  return {
    order: {
      shop_id: shopId,
      id: orderId,
      number: order.number ?? orderId,
      told_at: toldAt(order, taking),
      placed_at: new Date(order.placedAt),
      shipped_at: dateOf(order.shippedAt),
      delivered_at: dateOf(order.deliveredAt),
      cancelled_at: dateOf(order.cancelledAt),
      email: order.email ?? null,
      name: order.name ?? null,
      language: order.language ?? null,
      country: order.country ?? null,
      time_zone: order.timeZone ?? null,
      consent_given: consent?.given ?? null,
      objection_offered: consent?.objectionOffered ?? null,
      is_test: order.test,
      return_open: order.returnOpen,
      return_ended_at: dateOf(order.returnEndedAt),
      received_at: now,
    },
    lines: lines.map((line, position) => ({
      shop_id: shopId,
      order_id: orderId,
      position,
      line_id: line.lineId ?? String(position),
      product_id: products.get(line.productId) ?? line.productId,
      variant: line.variant ?? null,
      name: line.name,
      url: line.url ?? null,
      image_url: line.imageUrl ?? null,
      quantity: line.quantity,
      refunded: line.refunded,
    })),
  };
}

function dateOf(time: string | null | undefined): Date | null {
  return time ? new Date(time) : null;
}
