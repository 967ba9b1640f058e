/** Puts the suite's shop into a database. */
import type { Kysely } from 'kysely';
import { makeApiKey } from '../../src/server/api-key.ts';
import { countReview } from '../../src/server/database/aggregate-rating.ts';
import { storeApiKey } from '../../src/server/database/api-keys.ts';
import type { Tables } from '../../src/server/database/schema.ts';
import type { MemoryProduct } from '../../src/mocks/premises.ts';
import type { Review } from '../../src/contract/review.ts';
import { ATTRIBUTES, PRODUCTS, REVIEWS, SHOP } from '../contract/seed.ts';

/** Answers an API key of the shop. */
export async function seedShop(database: Kysely<Tables>, shopId: string = SHOP.id): Promise<string> {
  const created_at = new Date('2026-01-01T00:00:00Z');
  const { key, id, secretHash } = makeApiKey();
  await database.insertInto('shop').values({ shop_id: shopId, name: SHOP.name, created_at }).execute();
  await database
    .insertInto('product')
    .values(
      PRODUCTS.map(({ productID, name, ...about }: MemoryProduct) => ({
        shop_id: shopId,
        id: productID,
        name,
        variant_of: about.variantOf ?? null,
        variant: about.variant ?? '',
        url: 'https://acme.example',
      })),
    )
    .execute();
  await database
    .insertInto('attribute')
    .values(
      ATTRIBUTES.map(({ words, ...about }, position) => ({
        ...about,
        shop_id: shopId,
        words: JSON.stringify(words),
        product_ids: [],
        position,
      })),
    )
    .execute();
  await storeApiKey(database, { shop_id: shopId, id, name: 'tests', secret_hash: secretHash, created_at });
  await database.transaction().execute(async (transaction) => {
    for (const review of REVIEWS) {
      const row = rowOf(shopId, review);
      const stored = await transaction
        .insertInto('review')
        .values(row)
        .returningAll()
        .executeTakeFirstOrThrow();
      await countReview(transaction, stored);
      for (const message of review.thread) {
        await transaction
          .insertInto('message')
          .values({
            shop_id: shopId,
            review_id: review.id,
            id: message.id,
            by: message.by,
            author_name: message.author.name,
            body: message.text,
            created_at: new Date(message.dateCreated),
            modified_at: message.dateModified === null ? null : new Date(message.dateModified),
          })
          .execute();
      }
    }
  });
  return key;
}

export function rowOf(shopId: string, review: Review) {
  return {
    shop_id: shopId,
    id: review.id,
    product_id: review.itemReviewed.productID,
    rating: review.reviewRating.ratingValue,
    headline: review.headline,
    body: review.reviewBody,
    author_name: review.author.name,
    author_email: null,
    language: review.inLanguage,
    topic: review.topic,
    verified: review.verified,
    incentivized: review.incentivized,
    imported_from: review.importedFrom,
    external_id: null,
    helpful_count: review.helpfulCount,
    published_at: new Date(review.datePublished),
    created_at: new Date(review.datePublished),
  };
}
