/** Orders as the rule of invitations may see them. Of a case it reads that it is open, and nothing of what it is about. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Purchase } from '../invitations/purchase.ts';
import type { Tables } from './schema.ts';

export interface OrderedPurchase extends Purchase {
  /** As the shop and its buyer call the order. */
  readonly orderNumber: string;
  readonly name: string | null;
  readonly language: string | null;
}

type OrderRow = Selectable<Tables['customer_order']>;

export async function readPurchases(
  database: Kysely<Tables>,
  shopId: string,
  orderIds: readonly string[],
): Promise<Map<string, OrderedPurchase>> {
  if (orderIds.length === 0) return new Map();
  const orders = await database
    .selectFrom('customer_order')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', 'in', orderIds)
    .execute();
  const products = await readProducts(database, shopId, orderIds);
  const matters = await readMatters(database, shopId, orderIds);
  return new Map(
    orders.map((order) => [
      order.id,
      toPurchase(order, products.get(order.id) ?? [], matters.get(order.id) ?? NO_MATTER),
    ]),
  );
}

/** Undefined when the shop has no order yet. */
export async function readLatestPurchase(
  database: Kysely<Tables>,
  shopId: string,
): Promise<OrderedPurchase | undefined> {
  const latest = await database
    .selectFrom('customer_order')
    .select('id')
    .where('shop_id', '=', shopId)
    .orderBy('placed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return latest && (await readPurchases(database, shopId, [latest.id])).get(latest.id);
}

interface Matter {
  readonly isOpen: boolean;
  readonly endedAt: Date | null;
}

const NO_MATTER: Matter = { isOpen: false, endedAt: null };

function toPurchase(
  order: OrderRow,
  products: Purchase['products'],
  { isOpen, endedAt }: Matter,
): OrderedPurchase {
  return {
    orderNumber: order.number,
    name: order.name,
    language: order.language,
    email: order.email,
    country: order.country,
    timeZone: order.time_zone,
    consent: { given: order.consent_given, objectionOffered: order.objection_offered },
    isTest: order.is_test,
    isCancelled: order.cancelled_at !== null,
    placedAt: order.placed_at,
    shippedAt: order.shipped_at,
    deliveredAt: order.delivered_at,
    products,
    isMatterOpen: isOpen || order.return_open,
    matterEndedAt: latest(endedAt, order.return_ended_at),
  };
}

function latest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** Each product once, in the order of the lines. It was paid back when all of it was. */
async function readProducts(
  database: Kysely<Tables>,
  shopId: string,
  orderIds: readonly string[],
): Promise<Map<string, Purchase['products'][number][]>> {
  const rows = await database
    .selectFrom('order_line')
    .select(['order_line.order_id', 'order_line.product_id'])
    .select(({ fn }) => [
      fn.min('order_line.position').as('place'),
      sql<boolean>`bool_and(order_line.refunded >= order_line.quantity)`.as('is_refunded'),
      sql<string[]>`array(
        select product_tag.tag from product_tag
        where product_tag.shop_id = ${shopId} and product_tag.product_id = order_line.product_id)`.as('tags'),
    ])
    .where('order_line.shop_id', '=', shopId)
    .where('order_line.order_id', 'in', orderIds)
    .groupBy(['order_line.order_id', 'order_line.product_id'])
    .orderBy('place')
    .execute();
  const products = new Map<string, Purchase['products'][number][]>();
  for (const { order_id, product_id, tags, is_refunded } of rows) {
    const known = products.get(order_id) ?? [];
    products.set(order_id, [...known, { productId: product_id, tags, isRefunded: is_refunded }]);
  }
  return products;
}

/** Cases of reviews that the buyer has written of what the order holds. */
async function readMatters(
  database: Kysely<Tables>,
  shopId: string,
  orderIds: readonly string[],
): Promise<Map<string, Matter>> {
  const rows = await database
    .selectFrom('customer_order')
    .innerJoin('order_line', (join) =>
      join
        .onRef('order_line.shop_id', '=', 'customer_order.shop_id')
        .onRef('order_line.order_id', '=', 'customer_order.id'),
    )
    .innerJoin('review', (join) =>
      join
        .onRef('review.shop_id', '=', 'customer_order.shop_id')
        .onRef(sql`lower(review.author_email)`, '=', sql`lower(customer_order.email)`)
        .onRef('review.product_id', '=', 'order_line.product_id'),
    )
    .innerJoin('review_case', (join) =>
      join
        .onRef('review_case.shop_id', '=', 'review.shop_id')
        .onRef('review_case.review_id', '=', 'review.id'),
    )
    .select('customer_order.id')
    .select(({ fn }) => [
      sql<boolean>`bool_or(review_case.ended_at is null)`.as('is_open'),
      fn.max('review_case.ended_at').as('ended_at'),
    ])
    .where('customer_order.shop_id', '=', shopId)
    .where('customer_order.id', 'in', orderIds)
    .where('review.author_email', 'is not', null)
    .groupBy('customer_order.id')
    .execute();
  return new Map(rows.map((row) => [row.id, { isOpen: row.is_open, endedAt: row.ended_at }]));
}
