/** The outbox as the merchant sees it: a log of what was sent, and what waits to be. */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DeliveryRow } from './delivery-queue.ts';
import type { Tables } from './schema.ts';

/** The newest first: the ids are UUIDv7. */
export async function listDeliveryRows(
  database: Kysely<Tables>,
  { shopId, before, limit }: { shopId: string; before: string | undefined; limit: number },
): Promise<DeliveryRow[]> {
  return database
    .selectFrom('delivery')
    .selectAll()
    .where('shop_id', '=', shopId)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Undefined when the shop has no such delivery. */
export async function readDeliveryRow(
  database: Kysely<Tables>,
  shopId: string,
  id: string,
): Promise<DeliveryRow | undefined> {
  return database
    .selectFrom('delivery')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** How many tests the shop has sent since then. */
export async function countTests(database: Kysely<Tables>, shopId: string, since: Date): Promise<number> {
  const { count } = await database
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('shop_id', '=', shopId)
    .where('occurrence', '=', 'test')
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Undefined when the shop has no such delivery. One that is under way is left to its worker. */
export async function queueAgain(
  transaction: Transaction<Tables>,
  shopId: string,
  id: string,
  now: Date,
): Promise<DeliveryRow | undefined> {
  return transaction
    .updateTable('delivery')
    .set({ run_at: now, attempts: 0, sent_at: null, failed_at: null, dropped_at: null, fault: null })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

/** With a review go its words and its author's address; that something was sent, and when, stays. */
export async function forgetDeliveries(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewId: string,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('delivery')
    .set({
      payload: '{}',
      recipient: sql`case when is_reviewer then '' else recipient end`,
      dropped_at: sql`case when run_at is null then dropped_at else ${now}::timestamptz end`,
      fault: sql`case when run_at is null then fault else ${REVIEW_GONE} end`,
      run_at: null,
      leased_until: null,
    })
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .execute();
}

export const REVIEW_GONE = 'the review was deleted';
