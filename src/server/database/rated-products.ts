import { type Kysely, sql } from 'kysely';
import type { AggregateRating } from '../../contract/review.ts';
import { toAggregateRating } from './aggregate-rating.ts';
import { leadingProduct } from './attributes.ts';
import type { Tables } from './schema.ts';

export interface RatedProduct {
  readonly id: string;
  readonly aggregateRating: AggregateRating;
}

/** Products whose id is a number, as those of Shopify are, and that somebody has rated; in the order of their ids. */
export async function readRatedProducts(
  database: Kysely<Tables>,
  { shopId, after, limit }: { shopId: string; after: string | undefined; limit: number },
): Promise<RatedProduct[]> {
  const rated = sql<boolean>`count_1 + count_2 + count_3 + count_4 + count_5 > 0`;
  const rows = await database
    .selectFrom('product')
    .innerJoin('aggregate_rating', (join) =>
      join
        .onRef('aggregate_rating.shop_id', '=', 'product.shop_id')
        .on('aggregate_rating.product_id', '=', leadingProduct),
    )
    .select(['product.id', 'count_1', 'count_2', 'count_3', 'count_4', 'count_5', 'review_count'])
    .where('product.shop_id', '=', shopId)
    .where(sql<boolean>`product.id ~ '^[0-9]+$'`)
    .where(rated)
    .$if(after !== undefined, (query) => query.where('product.id', '>', after ?? ''))
    .orderBy('product.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, ...counts }) => ({ id, aggregateRating: toAggregateRating(counts) }));
}
