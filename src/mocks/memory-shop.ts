/**
 * A shop that lives in memory and behaves as the contract says, so that the demo
 * and the tests of the widget run with no server. It shares the contract with the
 * server and nothing else: the contract suite holds both to the same promises.
 */
import { aggregateOf } from '../contract/aggregate.ts';
import type { InputOf } from '../contract/check-request.ts';
import type { AnswerOf, OperationName } from '../contract/operations.ts';
import type { AggregateRating, Message, Review } from '../contract/review.ts';
import { pageOfReviews } from './page-of-reviews.ts';
import { ShopProblem } from './shop-problem.ts';

export interface MemoryShopOptions {
  /** Signs the replies that name no author. */
  readonly name: string;
  readonly products: readonly { readonly productID: string; readonly name: string }[];
  /** What has been published before. */
  readonly reviews?: readonly Review[];
  /** What merchant operations are asked for. */
  readonly apiKey?: string;
  readonly now?: () => Date;
}

export type MemoryShop = {
  readonly [N in OperationName]: (input: InputOf<N>) => AnswerOf<N>;
} & { readonly apiKey: string | undefined };

const DISCLOSURE = [
  'Anyone may write a review here; no purchase is checked.',
  'Every review is published at once, whatever its stars.',
  'The average is the plain mean of all published reviews.',
];

export function createMemoryShop(options: MemoryShopOptions): MemoryShop {
  const reviews: Review[] = structuredClone([...(options.reviews ?? [])]);
  const now = () => (options.now?.() ?? new Date()).toISOString();
  const productOf = (productID: string) => find(options.products, 'productID', productID, 'unknown-product');
  const reviewsOf = (productID: string) => reviews.filter((each) => each.itemReviewed.productID === productID);
  const threadOf = (reviewId: string) => find(reviews, 'id', reviewId, 'unknown-review').thread;
  const replyOf = (thread: readonly Message[], replyId: string) =>
    find(thread.filter((each) => each.by === 'merchant'), 'id', replyId, 'unknown-reply');

  return {
    apiKey: options.apiKey,

    listReviews({ params: { productId }, query }) {
      const product = productOf(productId);
      const published = reviewsOf(productId);
      const page = pageOfReviews(published, query);
      return { product, aggregateRating: aggregateRatingOf(published), disclosure: DISCLOSURE, ...page };
    },

    listRatings({ query }) {
      const known = [...new Set(query.product)].filter((id) => options.products.some((each) => each.productID === id));
      return {
        ratings: known.map((productID) => ({
          productID,
          aggregateRating: aggregateRatingOf(reviewsOf(productID)),
        })),
      };
    },

    submitReview({ params: { productId }, body }) {
      const { productID } = productOf(productId);
      const review: Review = {
        id: crypto.randomUUID(),
        itemReviewed: { productID },
        reviewRating: body.reviewRating,
        headline: body.headline,
        reviewBody: body.reviewBody,
        author: { name: body.author.name },
        datePublished: now(),
        inLanguage: body.inLanguage ?? null,
        verified: false,
        incentivized: false,
        importedFrom: null,
        helpfulCount: 0,
        thread: [],
      };
      reviews.push(review);
      return { review, aggregateRating: aggregateRatingOf(reviewsOf(productID)) };
    },

    writeReply({ params, body }) {
      const thread = threadOf(params.reviewId);
      const author = body.author ?? { name: options.name };
      const id = crypto.randomUUID();
      const reply: Message = { id, by: 'merchant', author, text: body.text, dateCreated: now(), dateModified: null };
      thread.push(reply);
      return reply;
    },

    editReply({ params, body }) {
      const reply = replyOf(threadOf(params.reviewId), params.replyId);
      return Object.assign(reply, { text: body.text, dateModified: now() });
    },

    withdrawReply({ params }) {
      const thread = threadOf(params.reviewId);
      thread.splice(thread.indexOf(replyOf(thread, params.replyId)), 1);
    },
  };
}

function find<T, K extends keyof T>(
  all: readonly T[],
  key: K,
  value: T[K],
  otherwise: 'unknown-product' | 'unknown-review' | 'unknown-reply',
): T {
  const found = all.find((each) => each[key] === value);
  if (!found) throw new ShopProblem(otherwise);
  return found;
}

function aggregateRatingOf(reviews: readonly Review[]): AggregateRating {
  const distribution = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { reviewRating } of reviews) distribution[reviewRating.ratingValue as keyof typeof distribution] += 1;
  return aggregateOf(distribution, reviews.filter((each) => each.reviewBody !== '').length);
}
