/** `/// <reference types="candor/preact" />` lets TypeScript know the elements in the JSX of Preact. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { CandorHighlights } from '../highlights-element.ts';
import type { CandorRating } from '../rating-element.ts';
import type { CandorReviews } from '../reviews-element.ts';
import type { HighlightsAttributes, RatingAttributes, ReviewsAttributes } from './element-attributes.ts';

type Props<E extends EventTarget, A> = HTMLAttributes<E> & ClassAttributes<E> & A;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'candor-highlights': Props<CandorHighlights, HighlightsAttributes>;
      'candor-rating': Props<CandorRating, RatingAttributes>;
      'candor-reviews': Props<CandorReviews, ReviewsAttributes>;
    }
  }
}
