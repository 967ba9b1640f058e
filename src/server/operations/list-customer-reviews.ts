import * as z from 'zod/mini';
import { CUSTOMER_REVIEWS, type CustomerReviewPage } from '../../contract/case-work.ts';
import { cursorRefused } from '../cursor-refused.ts';
import { readSummary } from '../database/case-queue.ts';
import { type CustomerReviewRow, readCustomerReviews } from '../database/customer-reviews.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

/** The last of the page before: when it was published, in milliseconds, and its id. */
const CustomerCursor = z.strictObject({ at: z.int(), id: z.uuid() });

export const listCustomerReviews: Read<'listCustomerReviews'> = async (input, reading) => {
  const { shopId, database, now, actor } = reading;
  const { reviewId } = input.params;
  const { cursor } = input.query;
  const after = cursor === undefined ? undefined : decodeCursor(CustomerCursor, cursor);
  if (cursor !== undefined && after === undefined) throw cursorRefused();
  if (!(await readSummary(database, shopId, reviewId, now))) throw new ProblemException('unknown-case');
  const { products } = actor;
  return customerReviewPage(await readCustomerReviews(database, { shopId, reviewId, products, after }));
};

/** `rows` holds one review more than is shown when there is another page. */
export function customerReviewPage(rows: readonly CustomerReviewRow[]): CustomerReviewPage {
  const shown = rows.slice(0, CUSTOMER_REVIEWS);
  const last = rows.length > CUSTOMER_REVIEWS ? shown.at(-1) : undefined;
  return {
    reviews: shown.map((row) => ({
      reviewId: row.id,
      reviewRating: { ratingValue: row.rating },
      headline: row.headline,
      product: { name: row.product_name },
      datePublished: row.published_at.toISOString(),
      state: row.state,
    })),
    nextCursor: last ? encodeCursor({ at: last.published_at.getTime(), id: last.id }) : null,
  };
}
