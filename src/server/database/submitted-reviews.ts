import type { Transaction } from 'kysely';
import type { AggregateRating, Review } from '../../contract/review.ts';
import { countReview } from './aggregate-rating.ts';
import type { NewReview, Tables } from './schema.ts';
import { toReview } from './shown-review.ts';

/** Stores a review and counts it in the same transaction. */
export async function storeReview(
  transaction: Transaction<Tables>,
  review: NewReview,
): Promise<{ review: Review; aggregateRating: AggregateRating }> {
  const stored = await transaction
    .insertInto('review')
    .values(review)
    .returningAll()
    .executeTakeFirstOrThrow();
  return {
    // There is no promise in it that a day could make late.
    review: toReview({ ...stored, thread: [], revisions: [] }, { timeZone: 'UTC', today: '' }),
    aggregateRating: await countReview(transaction, stored),
  };
}
