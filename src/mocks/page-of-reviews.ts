import type { InputOf } from '../contract/check-request.ts';
import { countChoices, fits, languageOf, type Traits } from '../contract/count-choices.ts';
import { ENOUGH_TO_COMPARE, NEWEST_PHOTOS } from '../contract/first-page.ts';
import { CURSOR_REFUSED } from '../contract/request-errors.ts';
import type { Photo } from '../contract/media.ts';
import type { ProductReviews, Review } from '../contract/review.ts';
import { isUnspaced, searchWords } from '../contract/search-words.ts';
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
  { sort, cursor, limit, locale: _locale, ...filters }: Ask,
): Pick<ProductReviews, 'reviews' | 'total' | 'choices' | 'nextCursor'> {
  const { of, descending } = orders[sort];
  const sign = descending ? -1 : 1;
  const placeOf = (review: Review): Place => [of(review), Date.parse(review.datePublished), review.id];
  const list = encodeURIComponent(JSON.stringify({ sort, ...filters })).replaceAll(/[^\w-]/g, '');
  const after = cursor === undefined ? undefined : placeIn(cursor, list);
  const found = reviews.filter((each) => hasWords(each, filters.q));
  const fitting = found.filter((each) =>
    filters.review === undefined ? fits(traitsOf(each), filters) : each.id === filters.review,
  );
  const wanted = fitting
    .filter((each) => !after || sign * compare(placeOf(each), after) > 0)
    .toSorted((a, b) => sign * compare(placeOf(a), placeOf(b)));
  const page = wanted.slice(0, limit);
  const end = page.at(-1);
  const hasMore = end && wanted.length > limit;
  const alike = found.map((each) => ({ traits: traitsOf(each), count: 1 }));
  return {
    reviews: page,
    total: fitting.length,
    choices: countChoices(alike, filters).choices,
    nextCursor: hasMore ? [list, ...placeOf(end)].join('_') : null,
  };
}

function traitsOf({ reviewRating, topic, verified, media, inLanguage }: Review): Traits {
  return {
    rating: String(reviewRating.ratingValue),
    topic: topic ?? '',
    verified: verified ? 'true' : '',
    media: media.length > 0 ? 'true' : '',
    language: languageOf(inLanguage),
  };
}

/** Each word is in it; the last may be the beginning of one. */
function hasWords({ headline, reviewBody, author }: Review, q: string | undefined): boolean {
  if (q === undefined) return true;
  const asked = searchWords(q.toLowerCase());
  const text = `${headline} ${reviewBody} ${author.name}`.toLowerCase();
  const words = searchWords(text);
  const fitsAt = (word: string, index: number) => (each: string) =>
    index === asked.length - 1 ? each.startsWith(word) : each === word;
  return (
    asked.length > 0 &&
    asked.every((word, index) => (isUnspaced(word) ? text.includes(word) : words.some(fitsAt(word, index))))
  );
}

/** The best of the good and of the bad, where there are enough of each. */
export function mostHelpful(reviews: readonly Review[], negativeUpTo: number): Review[] {
  const best = [false, true].map((isCritical) => {
    const all = reviews.filter((each) => each.reviewRating.ratingValue <= negativeUpTo === isCritical);
    const [first] = all
      .filter(({ helpfulCount, reviewBody }) => helpfulCount > 0 && reviewBody !== '')
      .toSorted(
        (a, b) =>
          b.helpfulCount - a.helpfulCount ||
          Date.parse(b.datePublished) - Date.parse(a.datePublished) ||
          (a.id < b.id ? 1 : -1),
      );
    return all.length < ENOUGH_TO_COMPARE ? undefined : first;
  });
  const shown = best.filter((each) => each !== undefined);
  return shown.length === best.length ? shown : [];
}

function placeIn(cursor: string, list: string): Place {
  const [, count, published, id] = /^(-?\d+)_(-?\d+)_(.+)$/.exec(cursor.slice(list.length + 1)) ?? [];
  if (!cursor.startsWith(`${list}_`) || id === undefined) {
    throw new ShopProblem('invalid-request', [CURSOR_REFUSED]);
  }
  return [Number(count), Number(published), id];
}

export function newestPhotos(reviews: readonly Review[]): Photo[] {
  const newest = pageOfReviews(reviews, { sort: 'newest', limit: reviews.length }).reviews;
  return newest.flatMap(({ media }) => media).slice(0, NEWEST_PHOTOS);
}
