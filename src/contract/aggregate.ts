import type { AggregateRating } from './review.ts';

/** How many ratings gave each number of stars. */
export type Distribution = AggregateRating['distribution'];

/** The plain mean of all ratings: none is weighed, none left out. */
export function aggregateOf(distribution: Distribution, reviewCount: number): AggregateRating {
  let ratingCount = 0;
  let stars = 0;
  for (const [rating, count] of Object.entries(distribution)) {
    ratingCount += count;
    stars += Number(rating) * count;
  }
  const ratingValue = ratingCount === 0 ? null : Math.round((100 * stars) / ratingCount) / 100;
  return { ratingValue, ratingCount, reviewCount, distribution };
}
