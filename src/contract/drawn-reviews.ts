/** The reviews of a product as HTML: what whoever draws them is given, so that the server need not know the widget. */
import type { ProductReviews } from './review.ts';
import type { Sort } from './sorts.ts';

export interface Drawing {
  readonly endpoint: string;
  readonly product: string;
  /** The BCP 47 tag that the element is to carry. */
  readonly locale: string;
  readonly sort: Sort;
  readonly answer: ProductReviews;
  /** Until when, in milliseconds, the answer spares the widget a request. */
  readonly until: number;
  /** Where the style sheet is, if it is not to stand within. */
  readonly stylesheet?: string | undefined;
}

/** In one language. */
export type DrawReviews = (drawing: Drawing) => string;
