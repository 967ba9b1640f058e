/** Orders as they come in. */
import { sql, type Transaction } from 'kysely';
import type { Order } from '../../contract/orders.ts';
import type { Tables } from './schema.ts';

/** Answers the ids of those that were not older than what is known. */
export async function storeOrders(
  transaction: Transaction<Tables>,
  shopId: string,
  orders: readonly Order[],
): Promise<string[]> {
  const stored = await transaction
    .insertInto('customer_order')
    .values(orders.map((order) => rowOf(shopId, order)))
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'id'])
        .doUpdateSet(({ ref }) => ({
          number: ref('excluded.number'),
          email: ref('excluded.email'),
          buyer_name: ref('excluded.buyer_name'),
          language: ref('excluded.language'),
          country: ref('excluded.country'),
          time_zone: ref('excluded.time_zone'),
          consent_given: ref('excluded.consent_given'),
          objection_offered: ref('excluded.objection_offered'),
          is_test: ref('excluded.is_test'),
          placed_at: ref('excluded.placed_at'),
          shipped_at: ref('excluded.shipped_at'),
          delivered_at: ref('excluded.delivered_at'),
          cancelled_at: ref('excluded.cancelled_at'),
          changed_at: ref('excluded.changed_at'),
          return_opened_at: ref('excluded.return_opened_at'),
          // A return that is told of no longer has ended now, and one that ended before has ended then.
          return_ended_at: sql<Date | null>`case
            when excluded.return_opened_at is not null then null
            when customer_order.return_opened_at is not null then excluded.changed_at
            else customer_order.return_ended_at end`,
        }))
        .where(sql<boolean>`excluded.changed_at > customer_order.changed_at`),
    )
    .returning('id')
    .execute();
  const ids = new Set(stored.map(({ id }) => id));
  const newer = orders.filter(({ id }) => ids.has(id));
  await storeLines(transaction, shopId, newer);
  return [...ids];
}

function rowOf(shopId: string, order: Order) {
  const { buyer } = order;
  const moment = (time: string | undefined) => (time === undefined ? null : new Date(time));
  return {
    shop_id: shopId,
    id: order.id,
    number: order.number ?? order.id,
    email: buyer.email ?? null,
    buyer_name: buyer.name ?? null,
    language: buyer.language ?? null,
    country: buyer.country ?? null,
    time_zone: buyer.timeZone ?? null,
    consent_given: buyer.consentGiven ?? null,
    objection_offered: buyer.objectionOffered ?? null,
    is_test: order.isTest,
    placed_at: new Date(order.placedAt),
    shipped_at: moment(order.shippedAt),
    delivered_at: moment(order.deliveredAt),
    cancelled_at: moment(order.cancelledAt),
    return_opened_at: order.isReturnOpen ? new Date(order.changedAt) : null,
    changed_at: new Date(order.changedAt),
  };
}

async function storeLines(
  transaction: Transaction<Tables>,
  shopId: string,
  orders: readonly Order[],
): Promise<void> {
  if (orders.length === 0) return;
  await transaction
    .deleteFrom('order_line')
    .where('shop_id', '=', shopId)
    .where(
      'order_id',
      'in',
      orders.map(({ id }) => id),
    )
    .execute();
  await transaction
    .insertInto('order_line')
    .values(
      orders.flatMap(({ id, lines }) =>
        lines.map(({ productId, tags, quantity, refunded }, position) => ({
          shop_id: shopId,
          order_id: id,
          position,
          product_id: productId,
          tags,
          quantity,
          refunded_quantity: refunded,
        })),
      ),
    )
    .execute();
}

/** What the shop does not know yet; what it knows stays as it is. */
export async function addOrderedProducts(
  transaction: Transaction<Tables>,
  shopId: string,
  orders: readonly Order[],
): Promise<void> {
  const products = new Map(
    orders.flatMap(({ lines }) =>
      lines.flatMap(({ productId, name, url, imageUrl }) =>
        name === undefined || url === undefined
          ? []
          : [
              [
                productId,
                { shop_id: shopId, id: productId, name, url, image_url: imageUrl ?? null },
              ] as const,
            ],
      ),
    ),
  );
  if (products.size === 0) return;
  await transaction
    .insertInto('product')
    .values([...products.values()])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
