/** Reviews as they are shown, with what is shown of their threads, in one statement. */
import { sql, type Kysely } from 'kysely';
import type { Review } from '../../contract/review.ts';
import type { Sort } from '../../contract/sorts.ts';
import { orderOfReviews, type Position } from './order-of-reviews.ts';
import type { ReviewRow, Tables } from './schema.ts';

interface ThreadEntry {
  readonly id: string;
  readonly by: 'merchant' | 'reviewer';
  readonly author: string;
  readonly text: string;
  /** Milliseconds, as JSON has no type for a time. */
  readonly created: number;
  readonly modified: number | null;
}

export interface PublishedReviewsAsk {
  readonly shopId: string;
  readonly productId: string;
  readonly sort: Sort;
  readonly rating: number | undefined;
  readonly after: Position | undefined;
  readonly limit: number;
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
  return { reviews: page.map((row) => toReview(row, row.thread)), end };
}

/** One row more than the page holds tells whether there is a next page. */
export function publishedReviews(
  database: Kysely<Tables>,
  { shopId, productId, sort, rating, after, limit }: PublishedReviewsAsk,
) {
  const order = orderOfReviews(sort, rating !== undefined);
  return database
    .selectFrom('review')
    .selectAll('review')
    .select([order.lead.as('lead'), thread.as('thread')])
    .where('review.shop_id', '=', shopId)
    .where('review.product_id', '=', productId)
    .$if(rating !== undefined, (query) => query.where('review.rating', '=', rating ?? 0))
    .$if(after !== undefined, (query) => (after ? query.where(order.after(after)) : query))
    .orderBy(order.orderBy)
    .limit(limit + 1);
}

const milliseconds = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::int8`;

const thread = sql<ThreadEntry[]>`coalesce((
  select json_agg(json_build_object(
    'id', message.id, 'by', message.by, 'author', message.author_name, 'text', message.body,
    'created', ${milliseconds('message.created_at')}, 'modified', ${milliseconds('message.modified_at')}))
  from message
  where message.shop_id = review.shop_id and message.review_id = review.id and message.withdrawn_at is null
), '[]')`;

export function toReview(row: ReviewRow, entries: readonly ThreadEntry[]): Review {
  return {
    id: row.id,
    itemReviewed: { productID: row.product_id },
    reviewRating: { ratingValue: row.rating },
    headline: row.headline,
    reviewBody: row.body,
    author: { name: row.author_name },
    datePublished: row.published_at.toISOString(),
    inLanguage: row.language,
    verified: row.verified,
    incentivized: row.incentivized,
    importedFrom: row.imported_from,
    helpfulCount: row.helpful_count,
    thread: entries
      .toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1))
      .map((entry) => ({
        id: entry.id,
        by: entry.by,
        author: { name: entry.author },
        text: entry.text,
        dateCreated: new Date(entry.created).toISOString(),
        dateModified: entry.modified === null ? null : new Date(entry.modified).toISOString(),
      })),
  };
}
