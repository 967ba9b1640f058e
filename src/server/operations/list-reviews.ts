import type { InputOf } from '../../contract/check-request.ts';
import { type Asked, countChoices, fits } from '../../contract/count-choices.ts';
import { ENOUGH_TO_COMPARE, NEWEST_PHOTOS } from '../../contract/first-page.ts';
import { CURSOR_REFUSED } from '../../contract/request-errors.ts';
import type { AggregateRating, Review } from '../../contract/review.ts';
import { shopDay } from '../calendar.ts';
import { type MostHelpfulAsk, readMostHelpful } from '../database/most-helpful.ts';
import type { Position } from '../database/order-of-reviews.ts';
import { readProduct } from '../database/products.ts';
import { readNewestPhotos } from '../database/shown-photo.ts';
import { readPublishedReviews } from '../database/published-reviews.ts';
import { type Cell, readCells } from '../database/review-tally.ts';
import { readPublishedReview } from '../database/shown-review.ts';
import { findLeadingProducts } from '../database/variants.ts';
import { disclosureOf } from '../disclosure.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { ProblemException } from '../problem-exception.ts';
import { filtersKey, ReviewsCursor } from '../reviews-cursor.ts';
import type { Read, Reading } from './handler.ts';

type Query = InputOf<'listReviews'>['query'];

export const listReviews: Read<'listReviews'> = async (
  input,
  { shopId, database, now, mediaUrl, publicUrl },
) => {
  const { productId } = input.params;
  const { query } = input;
  const after = positionOf(query);
  const shop = await readProduct(database, shopId, productId);
  if (!shop) throw new ProblemException('unknown-shop');
  if (!shop.product) throw new ProblemException('unknown-product');
  const { leadingId, aggregateRating, attributes } = shop.product;
  const cells = await readCells(database, { shopId, productId: leadingId, q: query.q });
  const showing = { day: shopDay(shop.timeZone, now), mediaUrl };
  const ask: ListAsk = { shopId, productId: leadingId, query, after, cells, showing };
  const listed = query.review === undefined ? await readList(database, ask) : await readOne(database, ask);
  const isPlain = !isFiltered(query) && after === undefined && query.review === undefined;
  return {
    product: { productID: productId, name: shop.product.name },
    aggregateRating,
    attributes,
    ...listed,
    media: mayHavePhotos(query, cells)
      ? await readNewestPhotos(database, { shopId, productId, mediaUrl, limit: NEWEST_PHOTOS })
      : [],
    mostHelpful: isPlain ? await mostHelpful(database, ask, aggregateRating, shop.negativeUpTo) : [],
    disclosure: disclosureOf(shop.sources, `${publicUrl}/ledger/${shopId}`, query.locale),
    channels: shop.channels,
    negativeUpTo: shop.negativeUpTo,
  };
};

/** A product without any, as most are, costs no question; a search counts the reviews that it finds, and no others. */
function mayHavePhotos({ q }: Query, cells: readonly Cell[]): boolean {
  return q !== undefined || cells.some(({ traits }) => traits.media !== '');
}

interface ListAsk extends MostHelpfulAsk {
  readonly query: Query;
  readonly after: Position | undefined;
  readonly cells: readonly Cell[];
}

async function readList(database: Reading['database'], { query, cells, ...ask }: ListAsk) {
  const { sort, rating, limit, q } = query;
  const { total, choices } = countChoices(cells, askedOf(query));
  const wanted = cells.filter(({ traits }) => fits(traits, askedOf(query)));
  // The orders of all reviews, and of those of one rating, have an index of their own.
  const narrowing = isFiltered({ ...query, rating: undefined })
    ? {
        cells: wanted.map(({ cell }) => cell),
        ratings: wanted.map(({ traits }) => Number(traits.rating)),
        q,
        total,
      }
    : undefined;
  const { reviews, end } = await readPublishedReviews(database, { ...ask, sort, rating, limit, narrowing });
  const nextCursor = end ? encodeCursor({ sort, filters: filtersKey(query), ...end }) : null;
  return { reviews, total, choices, nextCursor };
}

/** The one that a link leads to. */
async function readOne(database: Reading['database'], { shopId, productId, query, cells, showing }: ListAsk) {
  const review = await readPublishedReview(database, shopId, query.review ?? '', showing);
  const reviewedId = review?.itemReviewed.productID ?? '';
  const leads = await findLeadingProducts(database, shopId, [reviewedId]);
  const reviews = review && leads.get(reviewedId) === productId ? [review] : [];
  return {
    reviews,
    total: reviews.length,
    choices: countChoices(cells, askedOf(query)).choices,
    nextCursor: null,
  };
}

function askedOf({ rating, topic, verified, media, language }: Query): Asked {
  return { rating, topic, verified, media, language };
}

function isFiltered({ q, ...query }: Query): boolean {
  return q !== undefined || Object.values(askedOf(query)).some((value) => value !== undefined);
}

async function mostHelpful(
  database: Reading['database'],
  ask: MostHelpfulAsk,
  { distribution }: AggregateRating,
  negativeUpTo: number,
): Promise<Review[]> {
  const stars = [1, 2, 3, 4, 5] as const;
  const critical = stars.filter((rating) => rating <= negativeUpTo);
  const positive = stars.filter((rating) => rating > negativeUpTo);
  const best = [];
  for (const ratings of [positive, critical]) {
    const count = ratings.reduce((sum, rating) => sum + distribution[rating], 0);
    const review = count < ENOUGH_TO_COMPARE ? undefined : await readMostHelpful(database, ask, ratings);
    if (!review) return [];
    best.push(review);
  }
  return best;
}

function positionOf(query: Query): Position | undefined {
  if (query.cursor === undefined) return undefined;
  const position = decodeCursor(ReviewsCursor, query.cursor);
  if (position?.sort !== query.sort || position.filters !== filtersKey(query)) {
    throw new ProblemException('invalid-request', { errors: [CURSOR_REFUSED] });
  }
  return position;
}
