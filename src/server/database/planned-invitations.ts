/** An order that comes in or changes is looked at anew, in the transaction that changes it. */
import type { Transaction } from 'kysely';
import type { Tables } from './schema.ts';

export async function planInvitations(
  transaction: Transaction<Tables>,
  shopId: string,
  orderIds: readonly string[],
  { now, makeId }: { readonly now: Date; readonly makeId: () => string },
): Promise<void> {
  if (orderIds.length === 0) return;
  // What becomes of a parcel may be told before its order.
  const known = await transaction
    .selectFrom('customer_order')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('id', 'in', orderIds)
    .execute();
  if (known.length === 0) return;
  await transaction
    .insertInto('invitation')
    .values(
      known.map(({ id: order_id }) => ({
        shop_id: shopId,
        id: makeId(),
        order_id,
        run_at: now,
        created_at: now,
        changed_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'order_id'])
        .doUpdateSet({ run_at: now, left_out: null, waits_for: null })
        .where('invitation.revoked_at', 'is', null),
    )
    .execute();
}
