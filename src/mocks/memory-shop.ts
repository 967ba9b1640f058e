/**
 * A shop that lives in memory and behaves as the contract says, so that the demo
 * and the tests of the widget run with no server. It shares the contract with the
 * server and nothing else: the contract suite holds both to the same promises.
 */
import { aggregateOf } from '../contract/aggregate.ts';
import type { InputOf } from '../contract/check-request.ts';
import type { AnswerOf, OperationName } from '../contract/operations.ts';
import type { AggregateRating, Message, Review } from '../contract/review.ts';
import type { Submission } from '../contract/submission.ts';
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

/** What stands on the shelves, and the clock on the wall. */
interface Premises {
  readonly options: MemoryShopOptions;
  readonly reviews: Review[];
  readonly now: () => string;
}

export function createMemoryShop(options: MemoryShopOptions): MemoryShop {
  const reviews: Review[] = structuredClone([...(options.reviews ?? [])]);
  const now = () => (options.now?.() ?? new Date()).toISOString();
  const premises = { options, reviews, now };
  return { apiKey: options.apiKey, ...forShoppers(premises), ...forTheMerchant(premises) };
}

function forShoppers({
  options,
  reviews,
  now,
}: Premises): Pick<MemoryShop, 'listReviews' | 'listRatings' | 'submitReview'> {
  const { products } = options;
  const productOf = (productID: string) => find(products, 'productID', productID, 'unknown-product');
  const reviewsOf = (productID: string) =>
    reviews.filter((each) => each.itemReviewed.productID === productID);

  return {
    listReviews({ params: { productId }, query }) {
      const product = productOf(productId);
      const published = reviewsOf(productId);
      const aggregateRating = aggregateRatingOf(published);
      return { product, aggregateRating, disclosure: DISCLOSURE, ...pageOfReviews(published, query) };
    },

    listRatings({ query }) {
      const asked = [...new Set(query.product)];
      const known = asked.filter((id) => products.some((each) => each.productID === id));
      return {
        ratings: known.map((productID) => ({
          productID,
          aggregateRating: aggregateRatingOf(reviewsOf(productID)),
        })),
      };
    },

    submitReview({ params: { productId }, body }) {
      const { productID } = productOf(productId);
      const review = toReview(productID, body, now());
      reviews.push(review);
      return { review, aggregateRating: aggregateRatingOf(reviewsOf(productID)) };
    },
  };
}

function toReview(productID: string, submission: Submission, datePublished: string): Review {
  return {
    id: crypto.randomUUID(),
    itemReviewed: { productID },
    reviewRating: submission.reviewRating,
    headline: submission.headline,
    reviewBody: submission.reviewBody,
    author: { name: submission.author.name },
    datePublished,
    inLanguage: submission.inLanguage ?? null,
    verified: false,
    incentivized: false,
    importedFrom: null,
    helpfulCount: 0,
    thread: [],
  };
}

function forTheMerchant({
  options,
  reviews,
  now,
}: Premises): Pick<MemoryShop, 'writeReply' | 'editReply' | 'withdrawReply'> {
  const threadOf = (reviewId: string) => find(reviews, 'id', reviewId, 'unknown-review').thread;
  const replyOf = (thread: readonly Message[], replyId: string) => {
    const replies = thread.filter((each) => each.by === 'merchant');
    return find(replies, 'id', replyId, 'unknown-reply');
  };

  return {
    writeReply({ params, body }) {
      const reply: Message = {
        id: crypto.randomUUID(),
        by: 'merchant',
        author: body.author ?? { name: options.name },
        text: body.text,
        dateCreated: now(),
        dateModified: null,
      };
      threadOf(params.reviewId).push(reply);
      return reply;
    },

    editReply({ params, body }) {
      const reply = replyOf(threadOf(params.reviewId), params.replyId);
      if (reply.text !== body.text) Object.assign(reply, { text: body.text, dateModified: now() });
      return reply;
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
  for (const { reviewRating } of reviews)
    distribution[reviewRating.ratingValue as keyof typeof distribution] += 1;
  return aggregateOf(distribution, reviews.filter((each) => each.reviewBody !== '').length);
}
