/** A review that was just submitted, with the way back to it. */
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { PublishedReview, type ProductReviews, type Review } from '../../src/contract/review.ts';
import type { SubmissionInput } from '../../src/contract/submission.ts';
import { key, reviewsOf, submission, type Asking } from './ask.ts';

export interface OwnedReview {
  readonly review: Review;
  readonly token: string;
  /** Of the reviewer's operations. */
  readonly path: string;
  /** Of the merchant's replies. */
  readonly replies: string;
}

export async function submitOwn(ask: Asking, about: Partial<SubmissionInput> = {}): Promise<OwnedReview> {
  const response = await ask('POST', reviewsOf('written'), { body: submission(about), headers: key() });
  expect(response.status).toBe(201);
  const { review, ownReview } = z.parse(PublishedReview, await response.json());
  return {
    review,
    token: ownReview.token,
    path: `/reviews/${review.id}`,
    replies: `/merchant/reviews/${review.id}/replies`,
  };
}

export async function readProductPage(ask: Asking): Promise<ProductReviews> {
  const response = await ask('GET', reviewsOf('written'), { query: { limit: 100, sort: 'newest' } });
  return (await response.json()) as ProductReviews;
}

/** As shoppers see it; undefined when they do not. */
export async function shownReview(ask: Asking, id: string): Promise<Review | undefined> {
  return (await readProductPage(ask)).reviews.find((review) => review.id === id);
}
