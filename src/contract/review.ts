/**
 * What everyone may read: a review, the thread beneath it, the aggregate rating.
 * Property names are schema.org's.
 *
 * These schemas describe answers, so they are lenient where a shop's own backend
 * may grow (unknown properties are ignored) and strict where the widget relies on
 * a type. They use only what `tools/compile-reader.ts` can turn into a reader.
 *
 * @see https://schema.org/Review
 */
import * as z from 'zod/mini';
import { AnsweredAttribute, Attribute } from './attribute.ts';
import { Channel } from './channel.ts';
import { Photo } from './media.ts';
import { Day, Time } from './times.ts';
import { TOPICS } from './topics.ts';

/** One to five whole stars. */
export const RatingValue = z.int().check(z.minimum(1), z.maximum(5));

const Count = z.int().check(z.minimum(0));

/** A person or a shop, by the name that is shown. */
const Author = z.object({ name: z.string() });

/** A dated commitment of the merchant. */
export const DatedPromise = z.object({
  /** The last day on which it is kept in time, in the shop's time zone. */
  due: Day,
  /** `late`: the day has passed and nobody said that it is kept. */
  state: z.enum(['open', 'kept', 'late', 'withdrawn']),
  /** The day, where the shop is, on which it was kept or withdrawn; null until then. It may be after `due`. */
  dateSettled: z.nullable(Day),
});
export type DatedPromise = z.infer<typeof DatedPromise>;

/** One entry of the thread beneath a review. The merchant's first message is the reply. */
export const Message = z.object({
  id: z.string(),
  /** Who speaks. */
  by: z.enum(['merchant', 'reviewer']),
  author: Author,
  /** Plain text; line breaks count. */
  text: z.string(),
  dateCreated: Time,
  /** When the text was last changed; null when it never was. */
  dateModified: z.nullable(Time),
  /** What the merchant commits to with this message; null when it commits to nothing. */
  promise: z.nullable(DatedPromise),
});
export type Message = z.infer<typeof Message>;

/** A review as it was before its author changed it. */
export const Revision = z.object({
  reviewRating: z.object({ ratingValue: RatingValue }),
  headline: z.string(),
  reviewBody: z.string(),
  /** When the next version took its place. */
  dateReplaced: Time,
});
export type Revision = z.infer<typeof Revision>;

export const Review = z.object({
  id: z.string(),
  itemReviewed: z.object({
    /** The merchant's own id of the very variant. */
    productID: z.string(),
    /** Which of the variants that share their reviews it is, such as "Blue, 42"; empty where there are none. */
    variant: z.string(),
  }),
  reviewRating: z.object({ ratingValue: RatingValue }),
  /** Empty when the reviewer gave none. */
  headline: z.string(),
  /** Plain text; empty when the reviewer gave stars alone. */
  reviewBody: z.string(),
  author: Author,
  datePublished: Time,
  /** BCP 47 tag of the language it was written in; null when unknown. */
  inLanguage: z.nullable(z.string()),
  /** The purchase is proven by an invitation or an order; nobody can set it by hand. */
  verified: z.boolean(),
  /** The reviewer works for the shop; such a review is never verified. */
  staff: z.boolean(),
  /** The reviewer was given something for writing, whatever they wrote. */
  incentivized: z.boolean(),
  /** The system it was moved in from; null when it was written here. */
  importedFrom: z.nullable(z.string()),
  /** How many readers found it helpful. */
  helpfulCount: Count,
  /** What the reviewer answered of the product's attributes, in the order in which they were asked. */
  attributes: z.array(AnsweredAttribute),
  /** The reviewer's photos, in their order. */
  media: z.array(Photo),
  /** What went wrong, in the reviewer's own judgement; null when they did not say. */
  topic: z.nullable(z.enum(TOPICS)),
  /** Earlier versions, the oldest first. Only the author changes a review. */
  revisions: z.array(Revision),
  /** When the reviewer said that it was made right; null while they have not. */
  dateResolved: z.nullable(Time),
  /** In the order they were written. */
  thread: z.array(Message),
});
export type Review = z.infer<typeof Review>;

/** Counts every published review of a product, and of all the variants that share its reviews. */
export const AggregateRating = z.object({
  /** The mean to two decimals; null when there is no rating yet. */
  ratingValue: z.nullable(z.number().check(z.minimum(1), z.maximum(5))),
  ratingCount: Count,
  /** Those of the ratings that come with a text. */
  reviewCount: Count,
  /** How many ratings gave each number of stars. */
  distribution: z.object({ 1: Count, 2: Count, 3: Count, 4: Count, 5: Count }),
});
export type AggregateRating = z.infer<typeof AggregateRating>;

/** One value that a filter can take, and how many reviews it would list. */
const Choice = z.object({
  /** One of the filters of listReviews. */
  filter: z.string(),
  /** As it stands in a query: `5`, `quality`, `true`, `de`. */
  value: z.string(),
  /** Of the reviews that fit all the other filters; 0 when none of them does. */
  count: Count,
});
export type Choice = z.infer<typeof Choice>;

/** One page of a product's reviews with all that the widget shows around it. */
export const ProductReviews = z.object({
  product: z.object({ productID: z.string(), name: z.string() }),
  aggregateRating: AggregateRating,
  /** What the form asks besides the stars, with what was answered so far. */
  attributes: z.array(Attribute),
  reviews: z.array(Review),
  /** The newest photos of all its reviews, at most eight. */
  media: z.array(Photo),
  /** How many reviews fit all the filters, on all pages. */
  total: Count,
  /** What can be chosen from, with counts; of each filter the values that some review of the product has. */
  choices: z.array(Choice),
  /**
   * The most helpful positive review and the most helpful critical one, in this order; on the first page of
   * all reviews, where there are enough of both kinds, and else empty.
   */
  mostHelpful: z.array(Review),
  /** How reviews come about and are checked here, in sentences made from the shop's real configuration. */
  disclosure: z.array(z.string()),
  /** The ways to reach the shop. */
  channels: z.array(Channel),
  /** A review with at most this many stars counts as negative here, so that it is asked what went wrong. */
  negativeUpTo: z.int().check(z.minimum(1), z.maximum(4)),
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: z.nullable(z.string()),
});
export type ProductReviews = z.infer<typeof ProductReviews>;

export const Ratings = z.object({
  /** Products that the shop does not know are left out. */
  ratings: z.array(z.object({ productID: z.string(), aggregateRating: AggregateRating })),
});
export type Ratings = z.infer<typeof Ratings>;

export const PublishedReview = z.object({
  review: Review,
  /**
   * When it is published by itself, where the shop holds every review for the same time, whatever its stars;
   * null when it is published now.
   */
  heldUntil: z.nullable(Time),
  /** The product's aggregate rating with this review counted, once it is published. */
  aggregateRating: AggregateRating,
  /** The product's attributes with this review's answers counted, once it is published. */
  attributes: z.array(Attribute),
  /** The reviewer's way back to their review, without an account. Whoever holds it speaks as them. */
  ownReview: z.object({
    /** Sent as `Authorization: Bearer` to the reviewer's operations. */
    token: z.string(),
    /** The page on which they read, answer, revise and delete. */
    url: z.string(),
  }),
});
export type PublishedReview = z.infer<typeof PublishedReview>;
