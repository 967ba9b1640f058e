/** What a product page asks of an endpoint. */
import * as z from 'zod/mini';
import { HIGHLIGHTS, Highlights } from '../highlight.ts';
import { ProductJsonLd } from '../json-ld.ts';
import { PhotoUpload, UploadedPhoto } from '../media.ts';
import { MEDIA_LIMITS } from '../media-limits.ts';
import { IdempotencyHeaders, type Operation, PageLimit, ProductId } from '../operation.ts';
import { ProofOfWork } from '../proof-of-work.ts';
import { CURSOR_REFUSED } from '../request-errors.ts';
import { ProductReviews, PublishedReview, Ratings, RatingValue } from '../review.ts';
import { SEARCH_MAX } from '../search-words.ts';
import { SORTS } from '../sorts.ts';
import { Submission } from '../submission.ts';
import { line } from '../text.ts';
import { TOPICS } from '../topics.ts';

/** How many products one request for ratings may name. */
export const RATINGS_MAX = 100;

const SubmissionHeaders = z.extend(IdempotencyHeaders, {
  /** A solved challenge, where a request without one was refused as `proof-of-work`. */
  'proof-of-work': z.optional(ProofOfWork),
});

/** A BCP 47 tag. */
export const LocaleTag = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/, { error: 'must be a language such as de' }));

export const storefrontOperations = {
  listReviews: {
    method: 'GET',
    path: '/products/{productId}/reviews',
    access: 'public',
    summary: "A page of a product's reviews",
    description:
      'Answers all that the widget shows first in one response: the product, its aggregate rating, what the form asks of its attributes, the reviews with their threads, how reviews are checked, and the ways to reach the shop. Later pages are asked for with `cursor`, which neither skips nor repeats a review while new ones arrive. Filters combine: a review is listed when it fits all of them. `choices` counts, for every value of every filter, the reviews that it would list beside the other filters.',
    params: z.object({ productId: ProductId }),
    query: z.strictObject({
      sort: z._default(z.enum(SORTS), SORTS[0]),
      /** Only reviews with this many stars. */
      rating: z.optional(RatingValue),
      /** Only reviews whose author named this as what went wrong. */
      topic: z.optional(z.enum(TOPICS)),
      /** Only reviews of verified purchases. */
      verified: z.optional(z.literal('true')),
      /** Only reviews with photos. */
      media: z.optional(z.literal('true')),
      /** Only reviews in this language, whatever the region; the first part of a BCP 47 tag. */
      language: z.optional(
        z.string().check(z.regex(/^[a-z]{2,8}$/, { error: 'must be a language such as de' })),
      ),
      /** Only reviews that hold each of these words; the last may be the beginning of one. */
      q: z.optional(line(1, SEARCH_MAX)),
      /** The language of what the shop says itself, such as `disclosure`: a BCP 47 tag; English where it is not spoken. */
      locale: z.optional(LocaleTag),
      /** Only this review, wherever it stands in the list. */
      review: z.optional(z.uuid()),
      /** `nextCursor` of the page before; good only with the same `sort` and filters. */
      cursor: z.optional(z.string().check(z.regex(/^[\w-]{1,512}$/, { error: CURSOR_REFUSED.detail }))),
      limit: PageLimit,
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
  listHighlights: {
    method: 'GET',
    path: '/highlights',
    access: 'public',
    summary: 'A few reviews, and the rating of all',
    description:
      'For a strip on a home page. Of the newest 200 reviews with a text, those that most readers found helpful; among equals the newest. Stars, length and the words of a review play no part in the choice, and nobody can add to it or take from it. `aggregateRating` counts every published review of the shop or, with `product`, of that product.',
    query: z.strictObject({
      /** Only reviews of this product. */
      product: z.optional(ProductId),
      limit: z._default(z.int().check(z.minimum(1), z.maximum(HIGHLIGHTS.max)), HIGHLIGHTS.default),
    }),
    answer: { status: 200, description: 'The choice.', body: Highlights },
    problems: ['unknown-product'],
  },
  getJsonLd: {
    method: 'GET',
    path: '/products/{productId}/json-ld',
    access: 'public',
    summary: 'The rating of a product as search engines read it',
    description:
      'A Product of schema.org with its aggregate rating and the newest reviews that have a text, to be put into a script of the type `application/ld+json` as it is: nothing in it can end that script. Null while there is no rating. Give it the `@id` that the page itself uses for the product, and leave it out where the page has an `aggregateRating` already.',
    params: z.object({ productId: ProductId }),
    answer: {
      status: 200,
      description: 'The product, or null.',
      body: z.nullable(ProductJsonLd),
    },
    problems: ['unknown-product'],
  },
  submitReview: {
    method: 'POST',
    path: '/products/{productId}/reviews',
    access: 'public',
    summary: 'A shopper leaves a review',
    description:
      'The review is published at once, or, where the shop holds every review for the same time, by itself at `heldUntil`; its stars make no difference. A negative one, and one whose author asks to be contacted, also opens a case for the merchant. Sending the same `Idempotency-Key` again answers the same review and stores nothing, so a client may repeat a request whose answer it missed.',
    params: z.object({ productId: ProductId }),
    headers: SubmissionHeaders,
    body: Submission,
    answer: { status: 201, description: 'The review as published, or as it will be.', body: PublishedReview },
    problems: ['unknown-product', 'idempotency-key-reused', 'proof-of-work', 'too-many-requests'],
  },
  uploadMedia: {
    method: 'POST',
    path: '/media',
    access: 'public',
    summary: 'A shopper uploads a photo for a review',
    description:
      'The body is the file itself: JPEG, PNG, WebP, AVIF or GIF, of which the first picture counts. What it is is found by looking into it, whatever the content type says. It is drawn anew in two sizes, so that nothing of the file but the picture is kept. The answered `id` is named by `media` of submitReview: by one review of the same shop, within a day; what is not used by then is removed. Sending the same file with the same `Idempotency-Key` again answers the same.',
    headers: IdempotencyHeaders,
    upload: { bytesMax: MEDIA_LIMITS.bytes },
    body: PhotoUpload,
    answer: { status: 201, description: 'The photo is kept for the review.', body: UploadedPhoto },
    problems: ['unreadable-photo', 'photo-too-large', 'idempotency-key-reused', 'too-many-requests'],
  },
} as const satisfies Record<string, Operation>;
