/** What the cases of a shop can be narrowed down to. */
import { type Kysely, sql } from 'kysely';
import { FILTER_CHOICES_MAX, type FilterChoices } from '../../contract/case-work.ts';
import type { Tables } from './schema.ts';
import { isSeen, type SeenProducts } from './seen-products.ts';

const CASES = sql`review_case
    join review on review.shop_id = review_case.shop_id and review.id = review_case.review_id`;

/** Of what a member sees. */
export async function readFilterChoices(
  database: Kysely<Tables>,
  shopId: string,
  products: SeenProducts,
): Promise<FilterChoices> {
  const tags = await sql<{ tag: string }>`
    select distinct unnest(review_case.tags) as tag from ${products === undefined ? sql`review_case` : CASES}
    where review_case.shop_id = ${shopId} and cardinality(review_case.tags) > 0 and ${isSeen(products)}
    order by tag limit ${FILTER_CHOICES_MAX}`.execute(database);
  const waiting = await sql<FilterChoices['products'][number]>`
    select product.id as "productID", product.name from product
    join (
      select review.product_id, count(*) as count from ${CASES}
      where review_case.shop_id = ${shopId} and review_case.ended_at is null and ${isSeen(products)}
      group by review.product_id
    ) waiting on waiting.product_id = product.id
    where product.shop_id = ${shopId}
    order by waiting.count desc, product.id limit ${FILTER_CHOICES_MAX}`.execute(database);
  const languages = await sql<{ language: string }>`
    select distinct lower(review.language) as language from ${CASES}
    where review_case.shop_id = ${shopId} and review_case.ended_at is null and review.language is not null
      and ${isSeen(products)}
    order by language limit ${FILTER_CHOICES_MAX}`.execute(database);
  return {
    tags: tags.rows.map(({ tag }) => tag),
    products: waiting.rows,
    languages: languages.rows.map(({ language }) => language),
  };
}
