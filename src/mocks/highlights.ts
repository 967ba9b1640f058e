import type { InputOf } from '../contract/check-request.ts';
import { CHOSEN_FROM, type Highlights } from '../contract/highlight.ts';
import type { Review } from '../contract/review.ts';
import { pageOfReviews } from './page-of-reviews.ts';
import type { Premises } from './premises.ts';

/** Of the newest with a text, the most helpful. */
export function highlights(
  premises: Premises,
  { product, limit }: InputOf<'listHighlights'>['query'],
): Highlights {
  if (product !== undefined) premises.product(product);
  const wanted = premises.reviews.filter(
    ({ reviewBody, itemReviewed }) =>
      reviewBody !== '' && (product === undefined || itemReviewed.productID === product),
  );
  const newest = pageOfReviews(wanted, { sort: 'newest', limit: CHOSEN_FROM }).reviews;
  const chosen = pageOfReviews(newest, { sort: 'helpful', limit }).reviews;
  return {
    aggregateRating: premises.aggregateRating(product),
    reviews: chosen.map((review) => toHighlight(premises, review)),
  };
}

function toHighlight(premises: Premises, review: Review): Highlights['reviews'][number] {
  const { productID, name, url = null } = premises.product(review.itemReviewed.productID);
  const { id, reviewRating, headline, reviewBody, author, datePublished, inLanguage } = review;
  const { verified, staff, incentivized, importedFrom } = review;
  return {
    id,
    itemReviewed: { productID, name, url },
    reviewRating,
    headline,
    reviewBody,
    author,
    datePublished,
    inLanguage,
    verified,
    staff,
    incentivized,
    importedFrom,
  };
}
