/** Counts every review anew. The aggregates are kept right as reviews change; this shows whether they are. */
import { sql, type Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import { isPublished } from './standing.ts';

export interface WrongAggregate {
  readonly shop_id: string;
  readonly product_id: string;
}

const counted = sql`
  select shop_id, product_id,
    (count(*) filter (where rating = 1))::int4 as count_1,
    (count(*) filter (where rating = 2))::int4 as count_2,
    (count(*) filter (where rating = 3))::int4 as count_3,
    (count(*) filter (where rating = 4))::int4 as count_4,
    (count(*) filter (where rating = 5))::int4 as count_5,
    (count(*) filter (where body <> ''))::int4 as review_count
  from review where ${isPublished} group by shop_id, product_id`;

const answered = sql`
  select review.shop_id, review.product_id, (answer->>'id')::uuid as attribute_id,
    count(*)::int4 as answer_count, sum((answer->>'value')::int4)::int4 as value_sum
  from review cross join jsonb_array_elements(review.answers) answer
  where ${isPublished} group by 1, 2, 3`;

/** The products whose aggregate, tally or average of an attribute differs from what their reviews say. */
export async function findWrongAggregates(database: Kysely<Tables>): Promise<WrongAggregate[]> {
  const { rows } = await sql<WrongAggregate>`
    select coalesce(kept.shop_id, counted.shop_id) as shop_id, coalesce(kept.product_id, counted.product_id) as product_id
    from aggregate_rating kept full join (${counted}) counted
      on counted.shop_id = kept.shop_id and counted.product_id = kept.product_id
    where (kept.count_1, kept.count_2, kept.count_3, kept.count_4, kept.count_5, kept.review_count)
      is distinct from (counted.count_1, counted.count_2, counted.count_3, counted.count_4, counted.count_5, counted.review_count)
      and not (counted.shop_id is null and kept.count_1 + kept.count_2 + kept.count_3 + kept.count_4 + kept.count_5 = 0)
    union
    select coalesce(kept.shop_id, counted.shop_id), coalesce(kept.product_id, counted.product_id)
    from review_tally kept full join (
      select shop_id, product_id, cell, count(*)::int4 as count from review where ${isPublished} group by shop_id, product_id, cell) counted
      on counted.shop_id = kept.shop_id and counted.product_id = kept.product_id and counted.cell = kept.cell
    where coalesce(kept.count, 0) <> coalesce(counted.count, 0)
    union
    select coalesce(kept.shop_id, counted.shop_id), coalesce(kept.product_id, counted.product_id)
    from attribute_average kept full join (${answered}) counted
      on counted.shop_id = kept.shop_id and counted.product_id = kept.product_id
      and counted.attribute_id = kept.attribute_id
    where coalesce(kept.answer_count, 0) <> coalesce(counted.answer_count, 0)
      or coalesce(kept.value_sum, 0) <> coalesce(counted.value_sum, 0)
    order by 1, 2`.execute(database);
  return rows;
}
