/** Reviews as they are shown, with what is shown of their threads, in one statement. */
import type { Kysely } from 'kysely';
import type { Review } from '../../contract/review.ts';
import type { Sort } from '../../contract/sorts.ts';
import { orderOfReviews, type Position } from './order-of-reviews.ts';
import type { Tables } from './schema.ts';
import { reviewParts, type Showing, toReview } from './shown-review.ts';

export interface PublishedReviewsAsk {
  readonly shopId: string;
  readonly productId: string;
  readonly sort: Sort;
  readonly rating: number | undefined;
  readonly after: Position | undefined;
  readonly limit: number;
  readonly showing: Showing;
}

/** A page, and the position of its last review when there are more. */
export async function readPublishedReviews(
  database: Kysely<Tables>,
  ask: PublishedReviewsAsk,
): Promise<{ reviews: Review[]; end: Position | undefined }> {
  const rows = await publishedReviews(database, ask).execute();
  const page = rows.slice(0, ask.limit);
  const last = page.at(-1);
  const end =
    last && rows.length > ask.limit
      ? { lead: last.lead, publishedAt: last.published_at.getTime(), id: last.id }
      : undefined;
  return { reviews: page.map((row) => toReview(row, ask.showing)), end };
}

/** One row more than the page holds tells whether there is a next page. */
export function publishedReviews(
  database: Kysely<Tables>,
  { shopId, productId, sort, rating, after, limit }: Omit<PublishedReviewsAsk, 'showing'>,
) {
  const order = orderOfReviews(sort, rating !== undefined);
  return database
    .selectFrom('review')
    .selectAll('review')
    .select([order.lead.as('lead'), ...reviewParts])
    .where('review.shop_id', '=', shopId)
    .where('review.product_id', '=', productId)
    .$if(rating !== undefined, (query) => query.where('review.rating', '=', rating ?? 0))
    .$if(after !== undefined, (query) => (after ? query.where(order.after(after)) : query))
    .orderBy(order.orderBy)
    .limit(limit + 1);
}
