/** Reviews as they are shown, with what is shown of their threads, in one statement. */
import { type Kysely, sql } from 'kysely';
import type { Review } from '../../contract/review.ts';
import type { Sort } from '../../contract/sorts.ts';
import { orderOfReviews, type Position } from './order-of-reviews.ts';
import type { Tables } from './schema.ts';
import { reviewParts, type Showing, toReview } from './shown-review.ts';
import { isPublished } from './standing.ts';
import { hasWords } from './word-search.ts';

/** Up to so many reviews are all fetched and then put in order; of more, one is met soon as the order is walked. */
const FEW = 2000;

/** Which reviews, when it is not all of one rating or of any. */
export interface Narrowing {
  /** Of these cells. */
  readonly cells: readonly string[];
  /** The ratings among them; an order by stars begins there. */
  readonly ratings: readonly number[];
  /** With these words. */
  readonly q: string | undefined;
  /** How many there are. */
  readonly total: number;
}

export interface PublishedReviewsAsk {
  readonly shopId: string;
  readonly productId: string;
  readonly sort: Sort;
  readonly rating: number | undefined;
  readonly narrowing: Narrowing | undefined;
  readonly after: Position | undefined;
  readonly limit: number;
  readonly showing: Showing;
}

/** A page, and the position of its last review when there are more. */
export async function readPublishedReviews(
  database: Kysely<Tables>,
  ask: PublishedReviewsAsk,
): Promise<{ reviews: Review[]; end: Position | undefined }> {
  const rows = ask.narrowing?.total === 0 ? [] : await publishedReviews(database, ask).execute();
  const page = rows.slice(0, ask.limit);
  const last = page.at(-1);
  const end =
    last && rows.length > ask.limit
      ? { lead: last.lead, publishedAt: last.published_at.getTime(), id: last.id }
      : undefined;
  return { reviews: page.map((row) => toReview(row, ask.showing)), end };
}

/** One row more than the page holds tells whether there is a next page. */
export function publishedReviews(database: Kysely<Tables>, ask: Omit<PublishedReviewsAsk, 'showing'>) {
  const { sort, rating, after, limit } = ask;
  const order = orderOfReviews(sort, rating !== undefined);
  return database
    .selectFrom(asked(database, ask).as('review'))
    .selectAll('review')
    .select([order.lead.as('lead'), ...reviewParts])
    .$if(after !== undefined, (query) => (after ? query.where(order.after(after)) : query))
    .orderBy(order.orderBy)
    .limit(limit + 1);
}

/** An offset, if only of 0, is what PostgreSQL does not look behind: few reviews are fetched before they are put in order. */
function asked(
  database: Kysely<Tables>,
  { shopId, productId, rating, narrowing }: Omit<PublishedReviewsAsk, 'showing'>,
) {
  const { cells, ratings = [], q, total = 0 } = narrowing ?? {};
  return database
    .selectFrom('review')
    .selectAll('review')
    .where('review.shop_id', '=', shopId)
    .where('review.product_id', '=', productId)
    .where(isPublished)
    .$if(rating !== undefined, (query) => query.where('review.rating', '=', rating ?? 0))
    .$if(cells !== undefined, (query) => query.where('review.cell', '=', sql<string>`any(${cells})`))
    .$if(ratings.length > 0, (query) =>
      query
        .where('review.rating', '<=', Math.max(...ratings))
        .where(sql`6 - review.rating`, '<=', 6 - Math.min(...ratings)),
    )
    .$if(q !== undefined, (query) => query.where(hasWords(q ?? '')))
    .$if(narrowing !== undefined && total <= FEW, (query) => query.offset(0));
}
