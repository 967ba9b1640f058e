/** A few reviews for a home page, chosen by one rule that everyone may know. */
import * as z from 'zod/mini';
import { AggregateRating, Review } from './review.ts';

/** How many are chosen. */
export const HIGHLIGHTS = { default: 6, max: 12 } as const;

/** They are chosen from so many of the newest reviews with a text: recent ones, in which there is something to read. */
export const CHOSEN_FROM = 200;

/** What a reader needs of a review before opening it; its thread is one step away. */
export const Highlight = z.extend(
  z.pick(Review, {
    id: true,
    reviewRating: true,
    headline: true,
    reviewBody: true,
    author: true,
    datePublished: true,
    inLanguage: true,
    verified: true,
    staff: true,
    incentivized: true,
    importedFrom: true,
  }),
  {
    itemReviewed: z.object({
      productID: z.string(),
      name: z.string(),
      /** The page of the product in the shop; null when it is not known. */
      url: z.nullable(z.string()),
    }),
  },
);
export type Highlight = z.infer<typeof Highlight>;

export const Highlights = z.object({
  /** Of all published reviews, so that a choice is never all that is seen. */
  aggregateRating: AggregateRating,
  /** The most helpful first. */
  reviews: z.array(Highlight),
});
export type Highlights = z.infer<typeof Highlights>;
