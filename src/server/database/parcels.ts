/** What becomes of the parcels of orders, and what of them is paid back; either may be told before the order itself. */
import { sql, type Transaction } from 'kysely';
import type { NewParcel, NewRefund } from './order-tables.ts';
import type { Tables } from './schema.ts';

export async function storeParcels(
  transaction: Transaction<Tables>,
  parcels: readonly NewParcel[],
): Promise<void> {
  if (parcels.length === 0) return;
  await transaction
    .insertInto('order_parcel')
    .values(latestOfEach(parcels))
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'order_id', 'parcel_id'])
        .doUpdateSet(({ ref }) => ({
          told_at: ref('excluded.told_at'),
          shipped_at: ref('excluded.shipped_at'),
          // That it arrived is told once; a later word of the carrier may not say it again.
          delivered_at: sql<Date | null>`coalesce(excluded.delivered_at, order_parcel.delivered_at)`,
          is_cancelled: ref('excluded.is_cancelled'),
        }))
        .whereRef('order_parcel.told_at', '<=', 'excluded.told_at'),
    )
    .execute();
}

/** One payload may list a parcel twice, which one statement cannot store. */
function latestOfEach(parcels: readonly NewParcel[]): NewParcel[] {
  const latest = new Map<string, NewParcel>();
  for (const parcel of parcels) {
    const key = JSON.stringify([parcel.order_id, parcel.parcel_id]);
    const other = latest.get(key);
    if (!other || other.told_at <= parcel.told_at) latest.set(key, parcel);
  }
  return [...latest.values()];
}

/** A refund is told by itself and again with its order; it counts once. */
export async function storeRefunds(
  transaction: Transaction<Tables>,
  refunds: readonly NewRefund[],
): Promise<void> {
  if (refunds.length === 0) return;
  await transaction
    .insertInto('order_refund')
    .values(refunds)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Of most orders, when they come in, nothing of the kind is known yet. */
export async function hasParts(
  transaction: Transaction<Tables>,
  shopId: string,
  orderId: string,
): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from order_parcel where shop_id = ${shopId} and order_id = ${orderId})
      or exists (select from order_refund where shop_id = ${shopId} and order_id = ${orderId}) as has`.execute(
    transaction,
  );
  return rows[0]?.has ?? false;
}

/** An order has left with its last parcel, and has arrived when each of them has. With all of them called off it has not left. */
export async function applyParcels(
  transaction: Transaction<Tables>,
  shopId: string,
  orderId: string,
): Promise<void> {
  await sql`
    update customer_order set shipped_at = parcels.shipped_at, delivered_at = parcels.delivered_at
    from (
      select count(*) as count, max(shipped_at) filter (where not is_cancelled) as shipped_at,
        case when bool_and(delivered_at is not null) filter (where not is_cancelled)
          then max(delivered_at) filter (where not is_cancelled) end as delivered_at
      from order_parcel
      where shop_id = ${shopId} and order_id = ${orderId}
    ) parcels
    where shop_id = ${shopId} and id = ${orderId} and parcels.count > 0`.execute(transaction);
}

/** What single refunds tell, where the order itself tells less. */
export async function applyRefunds(
  transaction: Transaction<Tables>,
  shopId: string,
  orderId: string,
): Promise<void> {
  await sql`
    update order_line set refunded = least(order_line.quantity, greatest(order_line.refunded, refunds.quantity))
    from (
      select line_id, sum(quantity)::int4 as quantity, max(refunded_at) as refunded_at
      from order_refund
      where shop_id = ${shopId} and order_id = ${orderId}
      group by line_id
    ) refunds
    where shop_id = ${shopId} and order_id = ${orderId} and order_line.line_id = refunds.line_id`.execute(
    transaction,
  );
  await sql`
    update customer_order set return_ended_at = greatest(return_ended_at, refunds.ended_at)
    from (
      select max(refunded_at) as ended_at from order_refund
      where shop_id = ${shopId} and order_id = ${orderId}
    ) refunds
    where shop_id = ${shopId} and id = ${orderId} and refunds.ended_at is not null`.execute(transaction);
}
