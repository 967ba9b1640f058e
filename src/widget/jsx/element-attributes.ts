/** What the elements take in JSX and in templates, whoever's they are. */
import type { CandorRating } from '../rating-element.ts';
import type { CandorReviews } from '../reviews-element.ts';

interface Source {
  /** The merchant's own id of the product. */
  product: string;
  /** Base URL of the shop's reviews. */
  endpoint: string;
  /** BCP 47 tag of the language to speak; without it, that of the page. */
  locale?: string | undefined;
}

export interface RatingAttributes extends Source {
  href?: CandorRating['href'] | undefined;
  size?: CandorRating['size'] | undefined;
}

export interface ReviewsAttributes extends Source {
  'sort'?: CandorReviews['sort'] | undefined;
  'url-state'?: boolean | undefined;
  'drawn'?: boolean | undefined;
  /** React and Preact both listen to an event of this name; its detail holds the review and the new mean. */
  'oncandor-review-submitted'?: ((event: HTMLElementEventMap['candor-review-submitted']) => void) | undefined;
}

export interface HighlightsAttributes extends Omit<Source, 'product'> {
  /** Where all reviews are. */
  href: string;
  product?: string | undefined;
}
