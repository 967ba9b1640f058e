/** A few reviews of a shop, or of one of its products, and the rating of all of them. */
import { type Kysely, sql } from 'kysely';
import { CHOSEN_FROM, type Highlight } from '../../contract/highlight.ts';
import type { AggregateRating } from '../../contract/review.ts';
import { toAggregateRating } from './aggregate-rating.ts';
import type { Tables } from './schema.ts';
import { isPublished } from './standing.ts';

interface RatedRow {
  readonly is_known: boolean;
  readonly count_1: number;
  readonly count_2: number;
  readonly count_3: number;
  readonly count_4: number;
  readonly count_5: number;
  readonly review_count: number;
}

/** Undefined when there is no such shop; `isKnown` is false when it has no such product. */
export async function readRatingOfAll(
  database: Kysely<Tables>,
  shopId: string,
  productId: string | undefined,
): Promise<{ aggregateRating: AggregateRating; isKnown: boolean } | undefined> {
  const product = productId ?? null;
  const { rows } = await sql<RatedRow>`
    select ${product}::text is null or exists (
        select from product where product.shop_id = shop.shop_id and product.id = ${product}) as is_known,
      rated.* from shop cross join lateral (
        select coalesce(sum(count_1), 0)::int4 as count_1, coalesce(sum(count_2), 0)::int4 as count_2,
          coalesce(sum(count_3), 0)::int4 as count_3, coalesce(sum(count_4), 0)::int4 as count_4,
          coalesce(sum(count_5), 0)::int4 as count_5, coalesce(sum(review_count), 0)::int4 as review_count
        from aggregate_rating
        where aggregate_rating.shop_id = shop.shop_id
          and (${product}::text is null or aggregate_rating.product_id = ${product})) rated
    where shop.shop_id = ${shopId}`.execute(database);
  const [row] = rows;
  return row && { aggregateRating: toAggregateRating(row), isKnown: row.is_known };
}

interface HighlightsAsk {
  readonly shopId: string;
  readonly productId: string | undefined;
  readonly limit: number;
}

/** The newest are met along an index; only so many of them are looked at. */
export async function readHighlights(
  database: Kysely<Tables>,
  { shopId, productId, limit }: HighlightsAsk,
): Promise<Highlight[]> {
  const newest = database
    .selectFrom('review')
    .selectAll('review')
    .where('review.shop_id', '=', shopId)
    .where('review.body', '<>', '')
    .where(isPublished)
    .$if(productId !== undefined, (query) => query.where('review.product_id', '=', productId ?? ''))
    .orderBy('review.published_at', 'desc')
    .orderBy('review.id', 'desc')
    .limit(CHOSEN_FROM);
  const rows = await database
    .selectFrom(newest.as('review'))
    .innerJoin('product', (join) =>
      join.onRef('product.shop_id', '=', 'review.shop_id').onRef('product.id', '=', 'review.product_id'),
    )
    .selectAll('review')
    .select(['product.name', 'product.url'])
    .orderBy('review.helpful_count', 'desc')
    .orderBy('review.published_at', 'desc')
    .orderBy('review.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    itemReviewed: { productID: row.product_id, name: row.name, url: row.url },
    reviewRating: { ratingValue: row.rating },
    headline: row.headline,
    reviewBody: row.body,
    author: { name: row.author_name },
    datePublished: row.published_at.toISOString(),
    inLanguage: row.language,
    verified: row.verified,
    staff: row.staff,
    incentivized: row.incentivized,
    importedFrom: row.imported_from,
  }));
}
