/**
 * The order that a review is about. It is one that holds the reviewed product, and it is shown only where
 * something tells that it is this customer's: an order with another e-mail address never is.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { CASE_ORDER_LINES, type CaseOrder } from '../../contract/case-order.ts';
import type { Tables } from './schema.ts';
import type { SeenProducts } from './seen-products.ts';

export interface OrderAsk {
  readonly shopId: string;
  readonly reviewId: string;
  /** In lower case and without a hash sign, as the customer named them. */
  readonly numbers: readonly string[];
  readonly products: SeenProducts;
}

export interface KnownOrders {
  readonly order: CaseOrder | null;
  readonly earlierOrders: number;
}

interface OrderRow {
  /** Null, as are all that follow, when no order is found. */
  id: string | null;
  number: string;
  matched_by: CaseOrder['matchedBy'];
  placed_at: Date;
  shipped_at: Date | null;
  delivered_at: Date | null;
  cancelled_at: Date | null;
  return_open: boolean;
  is_refunded: boolean | null;
  lines: CaseOrder['lines'];
  line_count: number;
  earlier_orders: number;
}

export async function readCaseOrder(database: Kysely<Tables>, ask: OrderAsk): Promise<KnownOrders> {
  const { rows } = await sql<OrderRow>`
    with own as (
      select product_id, variant_id, lower(author_email) as address, published_at from review
      where shop_id = ${ask.shopId} and id = ${ask.reviewId}
    ), candidate as (${candidates(ask)}), found as (
      select customer_order.*, candidate.matched_by
      from candidate
      join customer_order on customer_order.shop_id = ${ask.shopId} and customer_order.id = candidate.id
      cross join own
      order by candidate.place, ${orderHolds(ask.shopId, sql`coalesce(own.variant_id, own.product_id) = line.product_id`)} desc,
        customer_order.placed_at desc, customer_order.id
      limit 1
    )
    select found.*, lines.*, (
      select count(*)::int4 from customer_order
      where customer_order.shop_id = ${ask.shopId} and customer_order.email is not null
        and lower(customer_order.email) = own.address and customer_order.placed_at < own.published_at
        and not customer_order.is_test and customer_order.cancelled_at is null
        and customer_order.id is distinct from found.id and ${orderHolds(ask.shopId, seen(ask.products))}
      ) as earlier_orders
    from own
    left join found on true
    left join lateral (${linesOf(ask)}) lines on found.id is not null`.execute(database);
  const [row] = rows;
  return { order: row?.id ? toOrder(row) : null, earlierOrders: row?.earlier_orders ?? 0 };
}

/** Where several things tell, the surest counts; of several orders the very variant and then the newest. */
function candidates({ shopId, reviewId, numbers }: OrderAsk): RawBuilder<unknown> {
  const named = numbers.flatMap((number) => [number, `#${number}`]);
  const holdsReviewed = orderHolds(shopId, sql`coalesce(product.variant_of, product.id) = own.product_id`);
  return sql`
    select invitation.order_id as id, 'invitation' as matched_by, 1 as place
    from invitation_product
    join invitation on invitation.shop_id = invitation_product.shop_id
      and invitation.id = invitation_product.invitation_id
    where invitation_product.shop_id = ${shopId} and invitation_product.review_id = ${reviewId}
    union all
    select customer_order.id, 'number', 2 from customer_order cross join own
    where customer_order.shop_id = ${shopId} and lower(customer_order.number) = any(${named}::text[])
      and not customer_order.is_test and ${holdsReviewed}
      and coalesce(lower(customer_order.email) = own.address, true)
    union all
    select customer_order.id, 'address', 3 from customer_order cross join own
    where customer_order.shop_id = ${shopId} and customer_order.email is not null
      and lower(customer_order.email) = own.address and customer_order.placed_at < own.published_at
      and not customer_order.is_test and ${holdsReviewed}`;
}

/** Whether the `customer_order` at hand has such a `line` with its `product`. */
export function orderHolds(shopId: string, which: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`exists (select from order_line line
    join product on product.shop_id = line.shop_id and product.id = line.product_id
    where line.shop_id = ${shopId} and line.order_id = customer_order.id and ${which})`;
}

function seen(products: SeenProducts): RawBuilder<boolean> {
  return products === undefined
    ? sql`true`
    : sql`coalesce(product.variant_of, product.id) = any(${products}::text[])`;
}

/** Those that its reader may see; whether it was paid back is a matter of all. */
function linesOf({ shopId, products }: OrderAsk): RawBuilder<unknown> {
  return sql`
    select count(*) filter (where is_seen)::int4 as line_count, bool_and(refunded >= quantity) as is_refunded,
      coalesce(json_agg(json_build_object('name', name, 'variant', variant, 'quantity', quantity,
        'refunded', refunded, 'isReviewed', is_reviewed) order by at) filter (where is_seen and at <= ${CASE_ORDER_LINES}), '[]') as lines
    from (
      select line.*, ${seen(products)} as is_seen,
        coalesce(product.variant_of, product.id) = own.product_id as is_reviewed,
        row_number() over (order by not ${seen(products)},
          coalesce(product.variant_of, product.id) <> own.product_id, line.position) as at
      from order_line line
      join product on product.shop_id = line.shop_id and product.id = line.product_id
      where line.shop_id = ${shopId} and line.order_id = found.id
    ) line`;
}

function toOrder(row: OrderRow): CaseOrder {
  return {
    number: row.number,
    matchedBy: row.matched_by,
    state: stateOf(row),
    datePlaced: row.placed_at.toISOString(),
    dateShipped: row.shipped_at?.toISOString() ?? null,
    dateDelivered: row.delivered_at?.toISOString() ?? null,
    dateCancelled: row.cancelled_at?.toISOString() ?? null,
    lines: row.lines,
    lineCount: row.line_count,
  };
}

function stateOf(row: OrderRow): CaseOrder['state'] {
  if (row.cancelled_at) return 'cancelled';
  if (row.is_refunded) return 'refunded';
  if (row.return_open) return 'return-open';
  if (row.delivered_at) return 'delivered';
  return row.shipped_at ? 'on-its-way' : 'placed';
}
