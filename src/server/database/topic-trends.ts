/** What the cases were about, by month and by product. A merchant's correction counts in place of the reviewer's own. */
import { type Kysely, sql } from 'kysely';
import type { Topic } from '../../contract/topics.ts';
import type { Trends } from '../../contract/trends.ts';
import type { Tables } from './schema.ts';
import type { TrendSpan } from './trend-span.ts';

/** More than these are not read by anybody, and what is rare among many says little. */
const PRODUCTS_MAX = 12;

interface TopicCount {
  topic: Topic | null;
  count: number;
}

const about = (shopId: string, since: Date) => sql`
  select review_case.opened_at, review.product_id, coalesce(review_case.topic, review.topic) as topic
  from review_case
  join review on review.shop_id = review_case.shop_id and review.id = review_case.review_id
  where review_case.shop_id = ${shopId} and review_case.opened_at >= ${since}`;

export async function readTopicsByMonth(
  database: Kysely<Tables>,
  { shopId, timeZone, since }: TrendSpan,
): Promise<Trends['topicsByMonth']> {
  const { rows } = await sql<TopicCount & { month: string }>`
    select to_char(opened_at at time zone ${timeZone}, 'YYYY-MM') as month, topic, count(*)::int4 as count
    from (${about(shopId, since)}) about
    group by month, topic
    order by month, count desc, topic`.execute(database);
  return [...Map.groupBy(rows, ({ month }) => month)].map(([month, ofMonth]) => ({
    month,
    topics: ofMonth.map(toTopicCount),
  }));
}

export async function readTopicsByProduct(
  database: Kysely<Tables>,
  { shopId, since }: TrendSpan,
): Promise<Trends['topicsByProduct']> {
  const { rows } = await sql<TopicCount & { id: string; name: string }>`
    with about as (${about(shopId, since)}), ranked as (
      select product_id, count(*) as cases from about group by product_id
      order by cases desc, product_id limit ${PRODUCTS_MAX}
    )
    select product.id, product.name, about.topic, count(*)::int4 as count
    from ranked
    join product on product.shop_id = ${shopId} and product.id = ranked.product_id
    join about on about.product_id = ranked.product_id
    group by ranked.cases, product.id, product.name, about.topic
    order by ranked.cases desc, product.id, count desc, about.topic`.execute(database);
  return [...Map.groupBy(rows, ({ id }) => id)].map(([productID, ofProduct]) => ({
    product: { productID, name: ofProduct[0]?.name ?? productID },
    topics: ofProduct.map(toTopicCount),
  }));
}

function toTopicCount({ topic, count }: TopicCount): TopicCount {
  return { topic, count };
}
