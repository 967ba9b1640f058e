/** Dated commitments of the merchant. One that is settled stays as it is. */
import type { Transaction } from 'kysely';
import type { MessageAddress } from './messages.ts';
import type { Tables } from './schema.ts';

export async function storePromise(
  transaction: Transaction<Tables>,
  { shopId, reviewId, messageId }: MessageAddress,
  due: string,
): Promise<void> {
  await transaction
    .insertInto('promise')
    .values({ shop_id: shopId, review_id: reviewId, message_id: messageId, due_on: due })
    .execute();
}

/** Answers false when the message has no promise that is still open. */
export async function settlePromise(
  transaction: Transaction<Tables>,
  { shopId, reviewId, messageId }: MessageAddress,
  settled: { readonly kept_at: Date } | { readonly withdrawn_at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await unsettled(transaction, shopId, reviewId)
    .where('message_id', '=', messageId)
    .set(settled)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** A new promise takes the place of those that are still open. */
export async function withdrawOpenPromises(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewId: string,
  now: Date,
): Promise<void> {
  await unsettled(transaction, shopId, reviewId).set({ withdrawn_at: now }).execute();
}

function unsettled(transaction: Transaction<Tables>, shopId: string, reviewId: string) {
  return transaction
    .updateTable('promise')
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('kept_at', 'is', null)
    .where('withdrawn_at', 'is', null);
}

export async function hasOpenPromise(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewId: string,
): Promise<boolean> {
  const found = await promisesOf(transaction, shopId, reviewId)
    .where('kept_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

export async function hasPromise(
  transaction: Transaction<Tables>,
  { shopId, reviewId, messageId }: MessageAddress,
): Promise<boolean> {
  const found = await promisesOf(transaction, shopId, reviewId)
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return found !== undefined;
}

function promisesOf(transaction: Transaction<Tables>, shopId: string, reviewId: string) {
  return transaction
    .selectFrom('promise')
    .select('message_id')
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId);
}
