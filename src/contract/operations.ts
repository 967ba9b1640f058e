/**
 * The one table of operations. The server's routes, the typed client, the mock
 * handlers, the OpenAPI document and the contract suite are all made from it.
 *
 * Every path is relative to the endpoint, the base URL that the widget is given.
 */
import * as z from 'zod/mini';
import type { ProblemName } from './problem.ts';
import { CURSOR_REFUSED } from './request-errors.ts';
import { Message, ProductReviews, PublishedReview, Ratings, RatingValue } from './review.ts';
import { SORTS } from './sorts.ts';
import { ReplyChange, ReplySubmission, Submission } from './submission.ts';
import { line } from './text.ts';

/** The longest product id; shops use SKUs, handles and numbers beyond 2^53. */
const ProductId = line(1, 200);

export const PAGE_LIMIT = { default: 10, max: 100 } as const;
/** How many products one request for ratings may name. */
export const RATINGS_MAX = 100;

/** Makes a repeated request harmless: the same key answers the same, and stores once. */
const IdempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .check(z.regex(/^[\x21-\x7e]{8,128}$/, { error: 'must be 8 to 128 visible ASCII characters' })),
});

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With `{name}` for each member of `params`. */
  readonly path: string;
  /** `public`: any origin, no credentials. `merchant`: an API key of the shop. */
  readonly access: 'public' | 'merchant';
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly headers?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly description: string;
    readonly body?: z.ZodMiniType;
  };
  /** Besides those that any request may meet. */
  readonly problems: readonly ProblemName[];
}

export const operations = {
  listReviews: {
    method: 'GET',
    path: '/products/{productId}/reviews',
    access: 'public',
    summary: "A page of a product's reviews",
    description:
      'Answers all that the widget shows first in one response: the product, its aggregate rating, the reviews with their threads, and how reviews are checked. Later pages are asked for with `cursor`, which neither skips nor repeats a review while new ones arrive.',
    params: z.object({ productId: ProductId }),
    query: z.strictObject({
      sort: z._default(z.enum(SORTS), SORTS[0]),
      /** Only reviews with this many stars. */
      rating: z.optional(RatingValue),
      /** `nextCursor` of the page before; good only with the same `sort` and `rating`. */
      cursor: z.optional(z.string().check(z.regex(/^[\w-]{1,512}$/, { error: CURSOR_REFUSED.detail }))),
      limit: z._default(z.int().check(z.minimum(1), z.maximum(PAGE_LIMIT.max)), PAGE_LIMIT.default),
    }),
    answer: { status: 200, description: 'The page.', body: ProductReviews },
    problems: ['unknown-product'],
  },
  listRatings: {
    method: 'GET',
    path: '/ratings',
    access: 'public',
    summary: 'The aggregate ratings of many products',
    description:
      'For the badges of a collection page. Products that the shop does not know are left out of the answer.',
    query: z.strictObject({
      /** Repeated: once for each product. */
      product: z.array(ProductId).check(z.minLength(1), z.maxLength(RATINGS_MAX)),
    }),
    answer: { status: 200, description: 'The ratings, in the order asked for.', body: Ratings },
    problems: [],
  },
  submitReview: {
    method: 'POST',
    path: '/products/{productId}/reviews',
    access: 'public',
    summary: 'A shopper leaves a review',
    description:
      'The review is published at once, whatever its stars. Sending the same `Idempotency-Key` again answers the same review and stores nothing, so a client may repeat a request whose answer it missed.',
    params: z.object({ productId: ProductId }),
    headers: IdempotencyHeaders,
    body: Submission,
    answer: { status: 201, description: 'The review as published.', body: PublishedReview },
    problems: ['unknown-product', 'idempotency-key-reused'],
  },
  writeReply: {
    method: 'POST',
    path: '/merchant/reviews/{reviewId}/replies',
    access: 'merchant',
    summary: 'The merchant answers a review',
    description:
      'The reply is shown beneath the review. A review can be answered more than once; the thread keeps the order.',
    params: z.object({ reviewId: z.uuid() }),
    headers: IdempotencyHeaders,
    body: ReplySubmission,
    answer: { status: 201, description: 'The reply as shown.', body: Message },
    problems: ['unknown-review', 'idempotency-key-reused'],
  },
  editReply: {
    method: 'PATCH',
    path: '/merchant/reviews/{reviewId}/replies/{replyId}',
    access: 'merchant',
    summary: 'The merchant changes a reply',
    description:
      'The reply carries the time of the change where shoppers see it, and the earlier text is kept.',
    params: z.object({ reviewId: z.uuid(), replyId: z.uuid() }),
    body: ReplyChange,
    answer: { status: 200, description: 'The reply as changed.', body: Message },
    problems: ['unknown-review', 'unknown-reply'],
  },
  withdrawReply: {
    method: 'DELETE',
    path: '/merchant/reviews/{reviewId}/replies/{replyId}',
    access: 'merchant',
    summary: 'The merchant takes a reply back',
    description: 'The reply is no longer shown. Its text is kept in the history of the shop.',
    params: z.object({ reviewId: z.uuid(), replyId: z.uuid() }),
    answer: { status: 204, description: 'It is withdrawn.' },
    problems: ['unknown-review', 'unknown-reply'],
  },
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;

type SchemaInput<S> = S extends z.ZodMiniType ? z.input<S> : never;
type Part<O, K extends keyof Operation> = O extends Record<K, infer S> ? SchemaInput<S> : undefined;

/** What a caller gives, part by part; parts that the operation lacks are absent. */
export type RequestOf<N extends OperationName> = {
  [
    K in 'params' | 'query' | 'headers' | 'body' as Operations[N] extends Record<K, unknown> ? K : never
  ]: Part<Operations[N], K>;
};

/** What a caller gets. */
export type AnswerOf<N extends OperationName> = Operations[N]['answer'] extends { body: infer S }
  ? S extends z.ZodMiniType
    ? z.output<S>
    : never
  : undefined;
