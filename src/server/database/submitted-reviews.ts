import type { Transaction } from 'kysely';
import type { SubmittedMedia } from '../../contract/media.ts';
import type { PublishedReview } from '../../contract/review.ts';
import { AGGREGATE_COLUMNS, countReview, toAggregateRating } from './aggregate-rating.ts';
import { countAnswers } from './attribute-averages.ts';
import { attributesOfProduct, toAttribute } from './attributes.ts';
import { useMedia } from './media.ts';
import type { NewReview, Tables } from './schema.ts';
import { toReview } from './shown-review.ts';

/** Stores a review with its photos, and counts it in the same transaction when it is published. */
export async function storeReview(
  transaction: Transaction<Tables>,
  review: NewReview,
  media: SubmittedMedia,
  showing: { readonly now: Date; readonly mediaUrl: string },
): Promise<Omit<PublishedReview, 'ownReview'>> {
  const stored = await transaction
    .insertInto('review')
    .values({ ...review, media_count: media.length })
    .returningAll()
    .executeTakeFirstOrThrow();
  const photos = await useMedia(transaction, stored, media, showing.now);
  if (stored.standing === 'published') await countReview(transaction, stored);
  await countAnswers(transaction, stored);
  const product = await transaction
    .selectFrom('product')
    .leftJoin('aggregate_rating', (join) =>
      join
        .onRef('aggregate_rating.shop_id', '=', 'product.shop_id')
        .on('aggregate_rating.product_id', '=', stored.product_id),
    )
    .select(['product.variant', attributesOfProduct.as('attributes'), ...AGGREGATE_COLUMNS])
    .where('product.shop_id', '=', stored.shop_id)
    .where('product.id', '=', stored.variant_id ?? stored.product_id)
    .executeTakeFirstOrThrow();
  return {
    review: toReview(
      { ...stored, variant: product.variant, thread: [], revisions: [], media: photos },
      // There is no promise in it that a day could make late.
      { day: { timeZone: 'UTC', today: '' }, mediaUrl: showing.mediaUrl },
    ),
    heldUntil: stored.standing === 'held' ? stored.published_at.toISOString() : null,
    aggregateRating: toAggregateRating(product),
    attributes: product.attributes.map(toAttribute),
  };
}
