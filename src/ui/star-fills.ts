/** How much of each of the five stars is filled, in percent, to a tenth of a star. */
export function starFills(ratingValue: number): number[] {
  return [0, 1, 2, 3, 4].map(
    (before) => Math.round(Math.min(Math.max(ratingValue - before, 0), 1) * 10) * 10,
  );
}
