/** The events that a page may listen to: bubbling, composed, and only after a person's act. */
import type { PublishedReview } from '../contract/review.ts';
import type { CandorHighlights } from './highlights-element.ts';
import type { CandorRating } from './rating-element.ts';
import type { CandorReviews } from './reviews-element.ts';

declare global {
  interface HTMLElementEventMap {
    /** A shopper's review was published; the detail is the endpoint's answer. */
    'candor-review-submitted': CustomEvent<PublishedReview>;
  }
  interface DocumentEventMap {
    'candor-review-submitted': CustomEvent<PublishedReview>;
  }
  interface HTMLElementTagNameMap {
    'candor-highlights': CandorHighlights;
    'candor-rating': CandorRating;
    'candor-reviews': CandorReviews;
  }
}

export function dispatchSubmitted(element: Element, detail: PublishedReview): void {
  element.dispatchEvent(
    new CustomEvent('candor-review-submitted', { detail, bubbles: true, composed: true }),
  );
}
