/** Reports of readers, by review, as the shop looks at them. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { ReportedReview } from '../../contract/reported-reviews.ts';
import type { Tables } from './schema.ts';
import { isSeen, type SeenProducts } from './seen-products.ts';
import { isPublished } from './standing.ts';

const EXCERPT_LENGTH = 160;

export interface ReportsAsk {
  readonly shopId: string;
  /** Those that somebody has looked at, or those that nobody has. */
  readonly seen: boolean;
  readonly products: SeenProducts;
  /** The place of the review that the page before ended with. */
  readonly after: { readonly at: number; readonly id: string } | undefined;
  readonly limit: number;
}

interface ReportedRow {
  id: string;
  rating: ReportedReview['review']['reviewRating']['ratingValue'];
  headline: string;
  excerpt: string;
  author_name: string;
  product_id: string;
  product_name: string;
  product_url: string;
  has_case: boolean;
  reasons: ReportedReview['reasons'];
  count: number;
  reported_at: Date;
}

/** The latest report first. */
export async function readReportedReviews(
  database: Kysely<Tables>,
  { shopId, seen, products, after, limit }: ReportsAsk,
): Promise<ReportedReview[]> {
  const beyond = after
    ? sql`where (reported.reported_at, reported.review_id) < (${new Date(after.at)}, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<ReportedRow>`
    with reason as (
      select review_report.review_id, review_report.reason, count(*)::int4 as count,
        max(review_report.reported_at) as reported_at
      from ${REPORTS}
      where review_report.shop_id = ${shopId} and ${isOpenTo(products)}
        and review_report.seen_at is ${seen ? sql`not null` : sql`null`}
      group by review_report.review_id, review_report.reason
    ), reported as (
      select review_id, sum(count)::int4 as count, max(reported_at) as reported_at,
        json_agg(json_build_object('reason', reason, 'count', count) order by count desc, reason) as reasons
      from reason group by review_id
    )
    select review.id, review.rating, review.headline, left(review.body, ${EXCERPT_LENGTH})
        || case when length(review.body) > ${EXCERPT_LENGTH} then '…' else '' end as excerpt,
      review.author_name, product.id as product_id, product.name as product_name, product.url as product_url,
      review_case.review_id is not null as has_case, reported.reasons, reported.count, reported.reported_at
    from reported
    join review on review.shop_id = ${shopId} and review.id = reported.review_id
    join product on product.shop_id = review.shop_id and product.id = review.product_id
    left join review_case on review_case.shop_id = review.shop_id and review_case.review_id = review.id
    ${beyond}
    order by reported.reported_at desc, reported.review_id desc
    limit ${limit}`.execute(database);
  return rows.map(toReported);
}

export async function countUnseenReviews(
  database: Kysely<Tables>,
  shopId: string,
  products: SeenProducts,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct review_report.review_id)::int4 as count from ${REPORTS}
    where review_report.shop_id = ${shopId} and review_report.seen_at is null and ${isOpenTo(products)}`.execute(
    database,
  );
  return rows[0]?.count ?? 0;
}

/** Those that were made up to then. Answers how many were not seen before. */
export async function markReportsSeen(
  transaction: Transaction<Tables>,
  { shopId, reviewId, until }: { readonly shopId: string; readonly reviewId: string; readonly until: Date },
  now: Date,
): Promise<number> {
  const { numUpdatedRows } = await transaction
    .updateTable('review_report')
    .set({ seen_at: now })
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('reported_at', '<=', until)
    .where('seen_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

const REPORTS: RawBuilder<unknown> = sql`review_report
    join review on review.shop_id = review_report.shop_id and review.id = review_report.review_id`;

/** What shoppers no longer see is nothing to look at any more. */
function isOpenTo(products: SeenProducts): RawBuilder<boolean> {
  return sql`${isPublished} and ${isSeen(products)}`;
}

function toReported(row: ReportedRow): ReportedReview {
  return {
    review: {
      id: row.id,
      reviewRating: { ratingValue: row.rating },
      headline: row.headline,
      excerpt: row.excerpt,
      author: { name: row.author_name },
      product: { productID: row.product_id, name: row.product_name, url: row.product_url },
    },
    hasCase: row.has_case,
    reasons: row.reasons,
    count: row.count,
    dateReported: row.reported_at.toISOString(),
  };
}
