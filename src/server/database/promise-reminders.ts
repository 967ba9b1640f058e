/** Which promises the shop is to be reminded of; each reminder is marked in the transaction that announces it. */
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

export interface RemindablePromise {
  readonly shopId: string;
  readonly reviewId: string;
  readonly messageId: string;
  readonly due: string;
}

/** Of a shop that has promises left to be reminded of, up to the given day. */
export async function listShopsWithPromises(
  database: Kysely<Tables>,
  until: string,
): Promise<{ shopId: string; timeZone: string }[]> {
  const rows = await database
    .selectFrom('shop')
    .select(['shop_id', 'time_zone'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('promise')
          .select('promise.message_id')
          .whereRef('promise.shop_id', '=', 'shop.shop_id')
          .where('promise.kept_at', 'is', null)
          .where('promise.withdrawn_at', 'is', null)
          .where('promise.reminded_after_at', 'is', null)
          .where('promise.due_on', '<=', until),
      ),
    )
    .execute();
  return rows.map((row) => ({ shopId: row.shop_id, timeZone: row.time_zone }));
}

export type Reminder = 'reminded_before_at' | 'reminded_after_at';

/** The promises of these days that are open, and of which the reminder was not given. */
export async function listUnreminded(
  database: Kysely<Tables>,
  shopId: string,
  reminder: Reminder,
  days: { readonly from?: string; readonly until: string },
): Promise<RemindablePromise[]> {
  const { from } = days;
  const rows = await database
    .selectFrom('promise')
    .select(['review_id', 'message_id', 'due_on'])
    .where('shop_id', '=', shopId)
    .where('kept_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where(reminder, 'is', null)
    .where('due_on', '<=', days.until)
    .$if(from !== undefined, (query) => query.where('due_on', '>=', from ?? ''))
    .execute();
  return rows.map((row) => ({
    shopId,
    reviewId: row.review_id,
    messageId: row.message_id,
    due: row.due_on,
  }));
}

/** Answers false when it was settled meanwhile, or another server was first. */
export async function markReminded(
  transaction: Transaction<Tables>,
  { shopId, reviewId, messageId }: RemindablePromise,
  reminder: Reminder,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('promise')
    .set({ [reminder]: now })
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('message_id', '=', messageId)
    .where('kept_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where(reminder, 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
