import type { AggregateRating } from '../contract/review.ts';
import { badgeWords } from './badge-words.ts';
import { CandorElement } from './candor-element.ts';
import { languageFolder } from './language.ts';
import { piece } from './piece.ts';
import ratingCss from './rating.css?inline';
import { requestRating } from './ratings-batch.ts';
import { stars } from './star-row.ts';
import { tagWords } from './tag-words.ts';

/**
 * The mean rating of a product in one line: stars, figure, count. Drawn without a framework, as a
 * collection page has dozens. All badges of a page travel in one request; when it fails, what stands
 * inside the element goes on showing.
 *
 * @element candor-rating
 * @attr {string} product - The merchant's own id of the product. Required.
 * @attr {string} endpoint - Base URL of the shop's reviews. Required.
 * @attr {string} locale - BCP 47 tag of the language to speak. Default: that of the page around it; English where Candor does not speak it.
 * @attr {string} href - Where the badge leads, such as `/mug#reviews`. Without it, to the reviews of the product on the same page; where there are none, the badge is no link.
 * @attr {small|large} size - Smaller or larger than the text around it.
 * @slot - Shown until the rating is there, and where there is no script. Keep it one line high.
 * @csspart badge - The whole line.
 * @csspart stars - The five stars.
 * @csspart count - The number of reviews, or that there are none.
 */
export class CandorRating extends CandorElement {
  static override readonly reflected = [...CandorElement.reflected, 'href', 'size'];

  declare href: string;
  declare size: 'small' | 'large' | '';

  protected override readonly css = ratingCss;
  #words = badgeWords;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('candor-review-submitted', this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('candor-review-submitted', this);
  }

  protected override load(): void {
    const { product, endpoint } = this;
    Promise.all([requestRating(endpoint, product), tagWords(languageFolder(this))]).then(
      ([rating, words]) => {
        this.#words = words.badgeWords;
        if (rating && this.product === product && this.endpoint === endpoint) this.#draw(rating);
      },
      () => undefined, // What stands inside goes on showing.
    );
  }

  /** A review written on this very page counts at once. */
  handleEvent(event: HTMLElementEventMap['candor-review-submitted']): void {
    const { review, aggregateRating } = event.detail;
    // The target is hidden behind the shadow root that a shop may have put around it.
    const from = event.composedPath().find((each) => each instanceof CandorElement) ?? this;
    const isOurs = review.itemReviewed.productID === this.product && from.endpoint === this.endpoint;
    if (isOurs) this.#draw(aggregateRating);
  }

  #draw({ ratingValue, ratingCount }: AggregateRating): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    const here = root.querySelector(`candor-reviews[product="${CSS.escape(this.product)}"]`);
    const href = this.href || (here && `#${here.id || 'reviews'}`);
    const badge = piece(href ? 'a' : 'span', 'badge');
    if (href) {
      badge.setAttribute('href', href);
      badge.addEventListener('click', () => {
        if (!href.startsWith('#')) return;
        // By itself such a link leads astray where the page has a <base>, and finds nothing within a shadow root.
        badge.setAttribute('href', location.href.split('#')[0] + href);
        (root.getElementById(href.slice(1)) ?? here)?.scrollIntoView();
      });
    }
    const [language, countWords, starWords] = this.#words(ratingValue, ratingCount);
    badge.lang = language;
    if (ratingValue !== null) badge.append(stars(ratingValue, starWords));
    badge.append(piece('span', 'count', countWords));
    this.root.replaceChildren(badge);
  }
}
