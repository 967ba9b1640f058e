import { JSON_LD_REVIEWS, productJsonLd } from '../../contract/json-ld.ts';
import { readProductFacts } from '../database/product-facts.ts';
import type { Read } from './handler.ts';
import { listReviews } from './list-reviews.ts';

/** Of the reviews that the page shows first: what is told to search engines can be read there. */
export const getJsonLd: Read<'getJsonLd'> = async ({ params }, reading) => {
  const query = { sort: 'newest', limit: JSON_LD_REVIEWS } as const;
  const { aggregateRating, reviews } = await listReviews({ params, query }, reading);
  const facts = await readProductFacts(reading.database, reading.shopId, params.productId);
  return productJsonLd(facts, aggregateRating, reviews);
};
