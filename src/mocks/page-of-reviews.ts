import type { InputOf } from '../contract/check-request.ts';
import { CURSOR_REFUSED } from '../contract/request-errors.ts';
import type { Photo } from '../contract/media.ts';
import type { Review } from '../contract/review.ts';
import type { Sort } from '../contract/sorts.ts';
import { ShopProblem } from './shop-problem.ts';

type Ask = InputOf<'listReviews'>['query'];

type Order = { readonly of: (review: Review) => number; readonly descending: boolean };

/** What counts first, and whether the greatest of it, then of the date, then of the id, comes first. */
const orders: Readonly<Record<Sort, Order>> = {
  newest: { of: () => 0, descending: true },
  oldest: { of: () => 0, descending: false },
  highest: { of: (review) => review.reviewRating.ratingValue, descending: true },
  lowest: { of: (review) => -review.reviewRating.ratingValue, descending: true },
  helpful: { of: (review) => review.helpfulCount, descending: true },
};

/** Where a review stands in an order. */
type Place = readonly [count: number, published: number, id: string];

function compare([count, published, id]: Place, other: Place): number {
  return count - other[0] || published - other[1] || (id < other[2] ? -1 : Number(id !== other[2]));
}

/**
 * The cursor says where the last page ended, so that a review which its author deletes meanwhile
 * takes no other with it.
 */
export function pageOfReviews(
  reviews: readonly Review[],
  { sort, rating, cursor, limit }: Ask,
): { reviews: Review[]; nextCursor: string | null } {
  const { of, descending } = orders[sort];
  const sign = descending ? -1 : 1;
  const placeOf = (review: Review): Place => [of(review), Date.parse(review.datePublished), review.id];
  const list = `${sort}_${rating ?? 'all'}`;
  const after = cursor === undefined ? undefined : placeIn(cursor, list);
  const wanted = reviews
    .filter((each) => rating === undefined || each.reviewRating.ratingValue === rating)
    .filter((each) => !after || sign * compare(placeOf(each), after) > 0)
    .toSorted((a, b) => sign * compare(placeOf(a), placeOf(b)));
  const page = wanted.slice(0, limit);
  const end = page.at(-1);
  const hasMore = end && wanted.length > limit;
  return { reviews: page, nextCursor: hasMore ? [list, ...placeOf(end)].join('_') : null };
}

function placeIn(cursor: string, list: string): Place {
  const [, count, published, id] = /^(-?\d+)_(-?\d+)_(.+)$/.exec(cursor.slice(list.length + 1)) ?? [];
  if (!cursor.startsWith(`${list}_`) || id === undefined) {
    throw new ShopProblem('invalid-request', [CURSOR_REFUSED]);
  }
  return [Number(count), Number(published), id];
}

const NEWEST_PHOTOS = 8;

export function newestPhotos(reviews: readonly Review[]): Photo[] {
  const newest = pageOfReviews(reviews, { sort: 'newest', limit: reviews.length }).reviews;
  return newest.flatMap(({ media }) => media).slice(0, NEWEST_PHOTOS);
}
