/**
 * `candor/widget`, for shops that bundle: the elements, of which nothing happens before `defineCandor()`.
 * It may be imported where a page is drawn on a server, too.
 */
import { define } from './candor-element.ts';
import './events.ts';
import { CandorHighlights } from './highlights-element.ts';
import { CandorRating } from './rating-element.ts';
import { CandorReviews } from './reviews-element.ts';

export type { AggregateRating, PublishedReview, Review } from '../contract/review.ts';
export type { Sort } from '../contract/sorts.ts';
export { CandorHighlights, CandorRating, CandorReviews };

/** Makes browsers know the elements. Further calls, and a tag beside it, do no harm. */
export function defineCandor(): void {
  define('candor-rating', CandorRating);
  define('candor-reviews', CandorReviews);
  define('candor-highlights', CandorHighlights);
}
