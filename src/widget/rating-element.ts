import type { AggregateRating } from '../contract/review.ts';
import { formatMean, plural } from '../ui/format.ts';
import { starFills } from '../ui/star-fills.ts';
import { CandorElement } from './candor-element.ts';
import ratingCss from './rating.css?inline';
import { requestRating } from './ratings-batch.ts';

/**
 * The mean rating of a product in one line: stars, figure, count. Drawn without a framework, as a
 * collection page has dozens. All badges of a page travel in one request; when it fails, what stands
 * inside the element goes on showing.
 *
 * @element candor-rating
 * @attr {string} product - The merchant's own id of the product. Required.
 * @attr {string} endpoint - Base URL of the shop's reviews. Required.
 * @attr {string} href - Where the badge leads, such as `#reviews`. Without it the badge is no link.
 * @slot - Shown until the rating is there, and where there is no script. Keep it one line high.
 * @csspart badge - The whole line.
 * @csspart stars - The five stars.
 * @csspart count - The number of reviews, or that there are none.
 */
export class CandorRating extends CandorElement {
  constructor() {
    super(ratingCss);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('candor-review-submitted', this.#onSubmitted);
  }

  disconnectedCallback(): void {
    document.removeEventListener('candor-review-submitted', this.#onSubmitted);
  }

  protected override load(): void {
    const { product, endpoint } = this;
    // No badge is better than that of the product before.
    this.root.replaceChildren(this.content);
    requestRating(endpoint, product).then(
      (rating) => {
        if (rating && this.product === product && this.endpoint === endpoint) this.#draw(rating);
      },
      () => undefined, // What stands inside goes on showing.
    );
  }

  /** A review written on this very page counts at once. */
  readonly #onSubmitted = ({ detail, target }: HTMLElementEventMap['candor-review-submitted']): void => {
    const { itemReviewed } = detail.review;
    const from = target instanceof CandorElement ? target.endpoint : this.endpoint;
    if (itemReviewed.productID === this.product && from === this.endpoint) this.#draw(detail.aggregateRating);
  };

  #draw({ ratingValue, ratingCount }: AggregateRating): void {
    const href = this.getAttribute('href');
    const badge = document.createElement(href ? 'a' : 'span');
    if (href) badge.setAttribute('href', href);
    badge.className = 'badge';
    badge.part.add('badge');
    badge.lang = 'en';
    if (ratingValue !== null) badge.append(stars(ratingValue));
    badge.append(count(ratingValue === null ? 'No reviews yet' : plural(ratingCount, 'review')));
    this.root.replaceChildren(badge);
  }
}

function stars(ratingValue: number): HTMLElement {
  const row = document.createElement('span');
  row.className = 'stars';
  row.part.add('stars');
  row.setAttribute('role', 'img');
  row.setAttribute('aria-label', `${formatMean(ratingValue)} out of 5 stars`);
  for (const fill of starFills(ratingValue)) {
    const star = document.createElement('span');
    star.className = fill === 100 ? 'star full' : 'star';
    if (fill % 100) star.style.setProperty('--fill', `${fill}%`);
    row.append(star);
  }
  return row;
}

function count(text: string): HTMLElement {
  const line = document.createElement('span');
  line.className = 'count';
  line.part.add('count');
  line.textContent = text;
  return line;
}
