import { formatMean } from './format.ts';

/** How much of each of the five stars is filled, in percent, to a tenth of a star: what the figure beside them says. */
export function starFills(ratingValue: number): number[] {
  const tenths = Number(formatMean(ratingValue)) * 10;
  return [0, 10, 20, 30, 40].map((before) => Math.round(Math.min(Math.max(tenths - before, 0), 10)) * 10);
}
