/** Removes who placed an order; what was bought stays, as reviews and figures rest on it. */
import { sql, type Transaction } from 'kysely';
import { forgetAddresses } from './past-buyers.ts';
import type { Tables } from './schema.ts';

/** Of an order that the shop has deleted nothing is left but that there was one. */
export async function cancelOrder(
  transaction: Transaction<Tables>,
  { shopId, orderId, now }: { readonly shopId: string; readonly orderId: string; readonly now: Date },
): Promise<void> {
  await transaction
    .updateTable('customer_order')
    .set({ cancelled_at: now, told_at: now, email: null, name: null, forgotten_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', orderId)
    .execute();
  await forgetAddresses(transaction, shopId, [orderId]);
}

/** Removes who placed these orders, and those of the same addresses. */
export async function forgetBuyers(
  transaction: Transaction<Tables>,
  {
    shopId,
    orderIds,
    emails,
    now,
  }: {
    readonly shopId: string;
    readonly orderIds: readonly string[];
    readonly emails: readonly string[];
    readonly now: Date;
  },
): Promise<void> {
  const forgotten = await transaction
    .updateTable('customer_order')
    .set({ email: null, name: null, forgotten_at: now })
    .where('shop_id', '=', shopId)
    .where('forgotten_at', 'is', null)
    .where(({ or, eb }) =>
      or([
        eb('id', '=', sql<string>`any(${orderIds})`),
        eb(sql`lower(email)`, '=', sql`any(${emails.map((email) => email.toLowerCase())})`),
      ]),
    )
    .returning('id')
    .execute();
  await forgetAddresses(
    transaction,
    shopId,
    forgotten.map(({ id }) => id),
  );
}

/** Of a shop that has left its platform. */
export async function forgetAllBuyers(
  transaction: Transaction<Tables>,
  { shopId, now }: { readonly shopId: string; readonly now: Date },
): Promise<void> {
  const forgotten = await transaction
    .updateTable('customer_order')
    .set({ email: null, name: null, forgotten_at: now })
    .where('shop_id', '=', shopId)
    .where('forgotten_at', 'is', null)
    .returning('id')
    .execute();
  await forgetAddresses(
    transaction,
    shopId,
    forgotten.map(({ id }) => id),
  );
}
