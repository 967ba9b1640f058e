import { formatMean } from '../ui/format.ts';
import { piece } from './piece.ts';

/** Five stars without a framework. How much of a star is filled may be less than nothing or more than all: it is cut off at both ends. */
export function stars(ratingValue: number, words: string): HTMLElement {
  const row = piece('span', 'stars');
  row.role = 'img';
  row.ariaLabel = words;
  for (const before of [0, 1, 2, 3, 4]) {
    const star = document.createElement('span');
    star.className = 'star';
    // By the figure in the words, which is not always the nearest.
    star.style.cssText = `--fill:${(Number(formatMean(ratingValue)) - before) * 100}%`;
    row.append(star);
  }
  return row;
}
