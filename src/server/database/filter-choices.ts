/** What the cases of a shop can be narrowed down to. */
import { type Kysely, sql } from 'kysely';
import type { FilterChoices } from '../../contract/case-work.ts';
import type { Tables } from './schema.ts';

const MOST = 200;

export async function readFilterChoices(database: Kysely<Tables>, shopId: string): Promise<FilterChoices> {
  const tags = await sql<{ tag: string }>`
    select distinct unnest(tags) as tag from review_case
    where shop_id = ${shopId} and cardinality(tags) > 0
    order by tag limit ${MOST}`.execute(database);
  const products = await sql<FilterChoices['products'][number]>`
    select product.id as "productID", product.name from product
    join (
      select review.product_id, count(*) as count from review_case
      join review on review.shop_id = review_case.shop_id and review.id = review_case.review_id
      where review_case.shop_id = ${shopId} and review_case.ended_at is null
      group by review.product_id
    ) waiting on waiting.product_id = product.id
    where product.shop_id = ${shopId}
    order by waiting.count desc, product.id limit ${MOST}`.execute(database);
  const languages = await sql<{ language: string }>`
    select distinct lower(review.language) as language from review_case
    join review on review.shop_id = review_case.shop_id and review.id = review_case.review_id
    where review_case.shop_id = ${shopId} and review_case.ended_at is null and review.language is not null
    order by language limit ${MOST}`.execute(database);
  return {
    tags: tags.rows.map(({ tag }) => tag),
    products: products.rows,
    languages: languages.rows.map(({ language }) => language),
  };
}
