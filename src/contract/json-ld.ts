/**
 * The ratings of a product as search engines read them: a Product with its aggregate and the reviews
 * that the page shows first. These schemas use only what `tools/compile-reader.ts` can compile.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/review-snippet
 */
import * as z from 'zod/mini';
import { type AggregateRating, RatingValue, type Review } from './review.ts';
import { Time } from './times.ts';

/** So many reviews are told at most: those of the page as it is first seen. */
export const JSON_LD_REVIEWS = 10;

const Stars = z.object({
  '@type': z.enum(['Rating']),
  'ratingValue': RatingValue,
  'bestRating': z.int(),
  'worstRating': z.int(),
});

const ReviewJsonLd = z.object({
  '@type': z.enum(['Review']),
  'author': z.object({ '@type': z.enum(['Person']), 'name': z.string() }),
  'datePublished': Time,
  'reviewRating': Stars,
  'name': z.optional(z.string()),
  'reviewBody': z.string(),
  'inLanguage': z.optional(z.string()),
});

export const ProductJsonLd = z.object({
  '@context': z.enum(['https://schema.org']),
  '@type': z.enum(['Product']),
  /** By which it is one with what the page itself tells of the product. */
  '@id': z.optional(z.string()),
  'name': z.string(),
  'url': z.optional(z.string()),
  'sku': z.optional(z.string()),
  'gtin': z.optional(z.string()),
  'image': z.optional(z.string()),
  'aggregateRating': z.object({
    '@type': z.enum(['AggregateRating']),
    'ratingValue': z.number(),
    'ratingCount': z.int(),
    'reviewCount': z.int(),
    'bestRating': z.int(),
    'worstRating': z.int(),
  }),
  'review': z.array(ReviewJsonLd),
});
export type ProductJsonLd = z.infer<typeof ProductJsonLd>;

const SCALE = { bestRating: 5, worstRating: 1 } as const;

export interface ProductFacts {
  readonly name: string;
  /** The page of the product; null when it is not known. */
  readonly url: string | null;
  readonly sku?: string | null;
  readonly gtin?: string | null;
  readonly image?: string | null;
}

/** Null while there is no rating: a Product that tells of none is a fault to search engines. */
export function productJsonLd(
  { name, url, sku, gtin, image }: ProductFacts,
  { ratingValue, ratingCount, reviewCount }: AggregateRating,
  reviews: readonly Review[],
): ProductJsonLd | null {
  if (ratingValue === null) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    ...(url !== null && { '@id': `${url}#product` }),
    name,
    ...(url !== null && { url }),
    ...(sku && { sku }),
    ...(gtin && { gtin }),
    ...(image && { image }),
    'aggregateRating': { '@type': 'AggregateRating', ratingValue, ratingCount, reviewCount, ...SCALE },
    'review': reviews.filter(({ reviewBody }) => reviewBody !== '').map(toReviewJsonLd),
  };
}

function toReviewJsonLd(review: Review): ProductJsonLd['review'][number] {
  const { author, datePublished, reviewRating, headline, reviewBody, inLanguage } = review;
  return {
    '@type': 'Review',
    'author': { '@type': 'Person', 'name': author.name },
    datePublished,
    'reviewRating': { '@type': 'Rating', 'ratingValue': reviewRating.ratingValue, ...SCALE },
    ...(headline !== '' && { name: headline }),
    reviewBody,
    ...(inLanguage !== null && { inLanguage }),
  };
}
