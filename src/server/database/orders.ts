/** Stores orders and what becomes of them; what is older than what is known changes nothing. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { NewOrder, NewOrderLine } from './order-tables.ts';
import type { Tables } from './schema.ts';

export interface OrderWithLines {
  readonly order: NewOrder;
  readonly lines: readonly NewOrderLine[];
}

/** Those of the ids that there are orders of. */
export async function readKnownOrders(
  database: Kysely<Tables>,
  shopId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await database
    .selectFrom('customer_order')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The ids of those that were new or newer. Each order is there once, and its products are known. */
export async function storeOrders(
  transaction: Transaction<Tables>,
  shopId: string,
  orders: readonly OrderWithLines[],
): Promise<string[]> {
  const stored = await transaction
    .insertInto('customer_order')
    // In one order everywhere, so that two batches with the same orders wait for and not in each other's way.
    .values(orders.map(({ order }) => order).toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'id'])
        .doUpdateSet(({ ref }) => ({
          number: ref('excluded.number'),
          told_at: ref('excluded.told_at'),
          placed_at: ref('excluded.placed_at'),
          shipped_at: ref('excluded.shipped_at'),
          delivered_at: ref('excluded.delivered_at'),
          cancelled_at: ref('excluded.cancelled_at'),
          // What was forgotten is not learnt again from a later change of the order.
          email: sql<string | null>`case when customer_order.forgotten_at is null then excluded.email end`,
          name: sql<string | null>`case when customer_order.forgotten_at is null then excluded.name end`,
          language: ref('excluded.language'),
          country: ref('excluded.country'),
          time_zone: ref('excluded.time_zone'),
          consent_given: ref('excluded.consent_given'),
          objection_offered: ref('excluded.objection_offered'),
          is_test: ref('excluded.is_test'),
          return_open: ref('excluded.return_open'),
          return_ended_at: ref('excluded.return_ended_at'),
        }))
        .whereRef('customer_order.told_at', '<=', 'excluded.told_at'),
    )
    .returning('id')
    .execute();
  const ids = stored.map(({ id }) => id);
  if (ids.length > 0) await replaceLines(transaction, shopId, ids, orders);
  return ids;
}

async function replaceLines(
  transaction: Transaction<Tables>,
  shopId: string,
  orderIds: readonly string[],
  orders: readonly OrderWithLines[],
): Promise<void> {
  await transaction
    .deleteFrom('order_line')
    .where('shop_id', '=', shopId)
    .where('order_id', 'in', orderIds)
    .execute();
  const changed = new Set(orderIds);
  const lines = orders.flatMap((each) => (changed.has(each.order.id) ? each.lines : []));
  if (lines.length > 0) await insertLines(transaction, lines);
}

/** By columns and not by rows, as a statement has room for 65,535 values. */
async function insertLines(transaction: Transaction<Tables>, lines: readonly NewOrderLine[]): Promise<void> {
  const rows = JSON.stringify(lines);
  await sql`insert into order_line
    select * from json_populate_recordset(null::order_line, ${rows})`.execute(transaction);
}
