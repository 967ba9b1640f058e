/** Who finds a review helpful: one vote for each visitor, counted in the transaction that gives or takes it. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';

export interface VoteOf {
  readonly shopId: string;
  readonly reviewId: string;
  readonly visitorHash: Buffer;
}

export async function storeVote(
  transaction: Transaction<Tables>,
  { shopId, reviewId, visitorHash }: VoteOf,
  now: Date,
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('review_vote')
    .values({ shop_id: shopId, review_id: reviewId, visitor_hash: visitorHash, voted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows);
}

export async function removeVote(
  transaction: Transaction<Tables>,
  { shopId, reviewId, visitorHash }: VoteOf,
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('review_vote')
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('visitor_hash', '=', visitorHash)
    .executeTakeFirstOrThrow();
  return -Number(numDeletedRows);
}

/** Votes that the review came with when it was imported count on. */
export async function countVote(
  transaction: Transaction<Tables>,
  { shopId, reviewId }: VoteOf,
  change: number,
): Promise<number> {
  const { helpful_count } = await transaction
    .updateTable('review')
    .set({ helpful_count: sql`greatest(helpful_count + ${change}, 0)` })
    .where('shop_id', '=', shopId)
    .where('id', '=', reviewId)
    .returning('helpful_count')
    .executeTakeFirstOrThrow();
  return helpful_count;
}
