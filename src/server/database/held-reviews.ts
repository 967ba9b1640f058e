/** Reviews that wait until they are published, as every review of their shop does. */
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** As many in one round; the next comes in a minute. */
const ROUND = 500;

export async function listDueReviews(
  database: Kysely<Tables>,
  now: Date,
): Promise<{ shopId: string; reviewId: string }[]> {
  return database
    .selectFrom('review')
    .select(['shop_id as shopId', 'id as reviewId'])
    .where('standing', '=', 'held')
    .where('published_at', '<=', now)
    .orderBy('published_at')
    .limit(ROUND)
    .execute();
}

export async function lockDueReview(
  transaction: Transaction<Tables>,
  { shopId, reviewId, now }: { readonly shopId: string; readonly reviewId: string; readonly now: Date },
): Promise<boolean> {
  const due = await transaction
    .selectFrom('review')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('id', '=', reviewId)
    .where('standing', '=', 'held')
    .where('published_at', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return due !== undefined;
}
