import type { Transaction } from 'kysely';
import type { SubmittedMedia } from '../../contract/media.ts';
import type { AggregateRating, Review } from '../../contract/review.ts';
import { countReview } from './aggregate-rating.ts';
import { useMedia } from './media.ts';
import type { NewReview, Tables } from './schema.ts';
import { toReview } from './shown-review.ts';

/** Stores a review with its photos, and counts it in the same transaction. */
export async function storeReview(
  transaction: Transaction<Tables>,
  review: NewReview,
  media: SubmittedMedia,
  showing: { readonly now: Date; readonly mediaUrl: string },
): Promise<{ review: Review; aggregateRating: AggregateRating }> {
  const stored = await transaction
    .insertInto('review')
    .values({ ...review, media_count: media.length })
    .returningAll()
    .executeTakeFirstOrThrow();
  const photos = await useMedia(transaction, stored, media, showing.now);
  return {
    review: toReview(
      { ...stored, thread: [], revisions: [], media: photos },
      // There is no promise in it that a day could make late.
      { day: { timeZone: 'UTC', today: '' }, mediaUrl: showing.mediaUrl },
    ),
    aggregateRating: await countReview(transaction, stored),
  };
}
