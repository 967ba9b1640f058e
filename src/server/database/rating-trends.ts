/** Ratings by the time of their publication, with the stars that they have now. */
import { type Kysely, sql } from 'kysely';
import type { MonthFigures, RatingTrend } from '../../contract/trends.ts';
import type { Between } from './month-bounds.ts';
import { rounded } from './rounded.ts';
import type { Tables } from './schema.ts';
import { isPublished } from './standing.ts';
import type { TrendSpan } from './trend-span.ts';

/** One is looked at at a time; a shop with more looks for the rest at the products themselves. */
const PRODUCTS_MAX = 24;

interface MonthRow {
  /** Null for all of the shop. */
  id: string | null;
  name: string | null;
  month: string;
  count: number;
  stars: number;
}

/** From the beginning of the month of `since`. */
export async function readRatingTrends(
  database: Kysely<Tables>,
  { shopId, timeZone, since }: TrendSpan,
): Promise<RatingTrend[]> {
  const { rows } = await sql<MonthRow>`
    with monthly as (
      select product_id, date_trunc('month', published_at at time zone ${timeZone}) as month,
        count(*) as count, sum(rating) as stars
      from review
      where shop_id = ${shopId} and ${isPublished}
        and published_at >= date_trunc('month', ${since}::timestamptz at time zone ${timeZone}) at time zone ${timeZone}
      group by product_id, month
    ), ranked as (
      select product_id, sum(count) as reviews from monthly group by product_id
      order by reviews desc, product_id limit ${PRODUCTS_MAX}
    )
    select null as id, null as name, null::numeric as reviews, to_char(month, 'YYYY-MM') as month,
      sum(count)::int4 as count, sum(stars)::int4 as stars
    from monthly group by monthly.month
    union all
    select product.id, product.name, ranked.reviews, to_char(monthly.month, 'YYYY-MM'),
      monthly.count::int4, monthly.stars::int4
    from ranked
    join product on product.shop_id = ${shopId} and product.id = ranked.product_id
    join monthly on monthly.product_id = ranked.product_id
    order by reviews desc nulls first, id, month`.execute(database);
  return [...Map.groupBy(rows, ({ id }) => id)].map(([productID, months]) => ({
    product: productID === null ? null : { productID, name: months[0]?.name ?? productID },
    months: months.map(({ month, count, stars }) => ({ month, count, mean: meanOf(count, stars) ?? 0 })),
  }));
}

export async function readRatingsBetween(
  database: Kysely<Tables>,
  shopId: string,
  { from, until }: Between,
): Promise<Pick<MonthFigures, 'reviews' | 'meanRating'>> {
  const { rows } = await sql<{ count: number; stars: number }>`
    select count(*)::int4 as count, coalesce(sum(rating), 0)::int4 as stars from review
    where shop_id = ${shopId} and ${isPublished} and published_at >= ${from} and published_at < ${until}`.execute(
    database,
  );
  const { count, stars } = rows[0] ?? { count: 0, stars: 0 };
  return { reviews: count, meanRating: meanOf(count, stars) };
}

function meanOf(count: number, stars: number): number | null {
  return count === 0 ? null : rounded(stars / count, 100);
}
