/** `/// <reference types="candor/react" />` lets TypeScript know the elements in the JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CandorHighlights } from '../highlights-element.ts';
import type { CandorRating } from '../rating-element.ts';
import type { CandorReviews } from '../reviews-element.ts';
import type { HighlightsAttributes, RatingAttributes, ReviewsAttributes } from './element-attributes.ts';

type Props<E, A> = DetailedHTMLProps<HTMLAttributes<E>, E> & A;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'candor-highlights': Props<CandorHighlights, HighlightsAttributes>;
      'candor-rating': Props<CandorRating, RatingAttributes>;
      'candor-reviews': Props<CandorReviews, ReviewsAttributes>;
    }
  }
}
