import type { Transaction } from 'kysely';
import type { PublishedReview } from '../../contract/review.ts';
import { countReview } from './aggregate-rating.ts';
import { toReview } from './published-reviews.ts';
import type { NewReview, Tables } from './schema.ts';

/** Stores a review and counts it in the same transaction. */
export async function storeReview(
  transaction: Transaction<Tables>,
  review: NewReview,
): Promise<PublishedReview> {
  const stored = await transaction
    .insertInto('review')
    .values(review)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { review: toReview(stored, []), aggregateRating: await countReview(transaction, stored) };
}
