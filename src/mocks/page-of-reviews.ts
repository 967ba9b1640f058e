import type { InputOf } from '../contract/check-request.ts';
import { CURSOR_REFUSED } from '../contract/request-errors.ts';
import type { Review } from '../contract/review.ts';
import type { Sort } from '../contract/sorts.ts';
import { ShopProblem } from './shop-problem.ts';

type Ask = InputOf<'listReviews'>['query'];

/** What counts first, and whether the greatest of it, then of the date, then of the id, comes first. */
const orders: Readonly<Record<Sort, { of: (review: Review) => number; descending: boolean }>> = {
  newest: { of: () => 0, descending: true },
  oldest: { of: () => 0, descending: false },
  highest: { of: (review) => review.reviewRating.ratingValue, descending: true },
  lowest: { of: (review) => -review.reviewRating.ratingValue, descending: true },
  helpful: { of: (review) => review.helpfulCount, descending: true },
};

function inOrder(reviews: readonly Review[], sort: Sort): Review[] {
  const { of, descending } = orders[sort];
  const ascending = reviews.toSorted(
    (a, b) =>
      of(a) - of(b) || Date.parse(a.datePublished) - Date.parse(b.datePublished) || (a.id < b.id ? -1 : 1),
  );
  return descending ? ascending.toReversed() : ascending;
}

/** The cursor names the last review of a page; as nothing is ever removed, it is always found again. */
export function pageOfReviews(
  reviews: readonly Review[],
  { sort, rating, cursor, limit }: Ask,
): { reviews: Review[]; nextCursor: string | null } {
  const wanted = reviews.filter((each) => rating === undefined || each.reviewRating.ratingValue === rating);
  const ordered = inOrder(wanted, sort);
  const list = `${sort}_${rating ?? 'all'}_`;
  const last = cursor === undefined ? -1 : ordered.findIndex(({ id }) => cursor === list + id);
  if (cursor !== undefined && last === -1) throw new ShopProblem('invalid-request', [CURSOR_REFUSED]);
  const page = ordered.slice(last + 1, last + 1 + limit);
  const end = page.at(-1);
  const nextCursor = end && end !== ordered.at(-1) ? list + end.id : null;
  return { reviews: page, nextCursor };
}
