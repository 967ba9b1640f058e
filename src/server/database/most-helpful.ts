/** The most helpful of a product's good reviews and of its bad ones. */
import { type Kysely, sql } from 'kysely';
import type { Review } from '../../contract/review.ts';
import type { Tables } from './schema.ts';
import { readPublishedReview, type Showing } from './shown-review.ts';
import { isPublished } from './standing.ts';

export interface MostHelpfulAsk {
  readonly shopId: string;
  readonly productId: string;
  readonly showing: Showing;
}

/** Undefined when no reader found any of them helpful. Each number of stars is one seek of an index. */
export async function readMostHelpful(
  database: Kysely<Tables>,
  { shopId, productId, showing }: MostHelpfulAsk,
  ratings: readonly number[],
): Promise<Review | undefined> {
  const { rows } = await sql<{ id: string }>`
    select best.id from unnest(${ratings}::int2[]) as stars cross join lateral (
      select review.id, review.helpful_count, review.published_at from review
      where review.shop_id = ${shopId} and review.product_id = ${productId} and review.rating = stars
        and ${isPublished} and review.helpful_count > 0 and review.body <> ''
      order by review.helpful_count desc, review.published_at desc, review.id desc limit 1) best
    order by best.helpful_count desc, best.published_at desc, best.id desc limit 1`.execute(database);
  const [best] = rows;
  return best && readPublishedReview(database, shopId, best.id, showing);
}
