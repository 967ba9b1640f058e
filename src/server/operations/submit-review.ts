import { readProduct } from '../database/products.ts';
import { storeReview } from '../database/submitted-reviews.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

/** Publishes at once. Nothing here asks for the stars. */
export const submitReview: Write<'submitReview'> = async ({ params, body }, writing) => {
  const { shopId, transaction, now, makeId } = writing;
  const shop = await readProduct(transaction, shopId, params.productId);
  if (!shop?.product) throw new ProblemException('unknown-product');
  return storeReview(transaction, {
    shop_id: shopId,
    id: makeId(),
    product_id: params.productId,
    rating: body.reviewRating.ratingValue,
    headline: body.headline,
    body: body.reviewBody,
    author_name: body.author.name,
    author_email: body.author.email,
    language: body.inLanguage ?? null,
    verified: false,
    incentivized: false,
    imported_from: null,
    external_id: null,
    published_at: now,
    created_at: now,
  });
};
