/** Removes who placed an order; what was bought stays, as reviews and figures rest on it. */
import { sql, type Transaction } from 'kysely';
import { forgetPerson } from './forgotten-person.ts';
import { forgetAddresses } from './past-buyers.ts';
import type { Tables } from './schema.ts';
import { hashAddress, readAddressSalt, suppressAddress } from './suppressed-addresses.ts';

/** Of an order that the shop has deleted nothing is left but that there was one. */
export async function cancelOrder(
  transaction: Transaction<Tables>,
  { shopId, orderId, now }: { readonly shopId: string; readonly orderId: string; readonly now: Date },
): Promise<void> {
  await forgetOrders(transaction, { shopId, orderIds: [orderId], now }, { cancelled_at: now, told_at: now });
}

/** When nothing was told of an order yet, so that whatever comes is newer. */
const NEVER = new Date(0);

/**
 * An order may be forgotten before it is told, as webhooks overtake one another. Its mark is kept, so
 * that what comes late does not bring the buyer back.
 */
async function forgetOrders(
  transaction: Transaction<Tables>,
  {
    shopId,
    orderIds,
    now,
  }: { readonly shopId: string; readonly orderIds: readonly string[]; readonly now: Date },
  change: { readonly cancelled_at?: Date; readonly told_at?: Date },
): Promise<void> {
  if (orderIds.length === 0) return;
  const forgotten = { email: null, name: null, forgotten_at: now, ...change };
  await transaction
    .insertInto('customer_order')
    .values(
      orderIds.toSorted().map((id) => ({
        shop_id: shopId,
        id,
        number: id,
        told_at: NEVER,
        placed_at: now,
        received_at: now,
        is_test: false,
        return_open: false,
        ...forgotten,
      })),
    )
    .onConflict((conflict) => conflict.columns(['shop_id', 'id']).doUpdateSet(forgotten))
    .execute();
  await forgetAddresses(transaction, shopId, orderIds, now);
}

/**
 * Removes who placed these orders and those of the same addresses, and whose reviews these were. Nobody is
 * asked for reviews there any more: of the address stays a hash, by which it is known again.
 */
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
  const addresses = emails.map((email) => email.toLowerCase());
  const known = await transaction
    .selectFrom('customer_order')
    .select(['id', 'name'])
    .where('shop_id', '=', shopId)
    .where('forgotten_at', 'is', null)
    .where(sql<boolean>`(id = any(${orderIds}::text[]) or lower(email) = any(${addresses}::text[]))`)
    .execute();
  const all = new Set([...orderIds, ...known.map(({ id }) => id)]);
  await forgetOrders(transaction, { shopId, orderIds: [...all], now }, {});
  const names = known.flatMap(({ name }) => name ?? []);
  await forgetPerson(transaction, shopId, { addresses, names }, now);
  const salt = await readAddressSalt(transaction, shopId);
  for (const address of addresses) {
    await suppressAddress(transaction, shopId, { hash: hashAddress(salt, address), reason: 'erased', now });
  }
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
    now,
  );
}
