/** What is drawn without a framework: elements that a theme can reach, and five stars. */
import { formatMean } from '../ui/format.ts';
import { starFills } from '../ui/star-fills.ts';

/** An element that a theme can reach. */
export function piece(tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = part;
  element.part.add(part);
  return element;
}

export function stars(ratingValue: number): HTMLElement {
  const row = piece('span', 'stars');
  row.role = 'img';
  row.ariaLabel = `${formatMean(ratingValue)} out of 5 stars`;
  for (const fill of starFills(ratingValue)) {
    const star = document.createElement('span');
    star.className = fill === 100 ? 'star full' : 'star';
    if (fill % 100) star.style.setProperty('--fill', `${fill}%`);
    row.append(star);
  }
  return row;
}
