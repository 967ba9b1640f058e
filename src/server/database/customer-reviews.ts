/** What the author of a review has written besides, known by the e-mail address, which stays here. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { CUSTOMER_REVIEWS } from '../../contract/case-work.ts';
import type { CaseState } from '../../contract/case-moves.ts';
import type { Tables } from './schema.ts';
import { isSeen, type SeenProducts } from './seen-products.ts';

export interface CustomerReviewRow {
  readonly id: string;
  readonly rating: number;
  readonly headline: string;
  readonly product_name: string;
  readonly published_at: Date;
  readonly state: CaseState | null;
}

interface CustomerAsk {
  readonly shopId: string;
  readonly reviewId: string;
  readonly products: SeenProducts;
}

export interface CustomerReviewsAsk extends CustomerAsk {
  /** The place of the review that the page before ended with. */
  readonly after?: { readonly at: number; readonly id: string } | undefined;
}

/** The newest first; one more than a page has tells that there is another. */
export async function readCustomerReviews(
  database: Kysely<Tables>,
  { after, ...ask }: CustomerReviewsAsk,
): Promise<CustomerReviewRow[]> {
  const beyond = after
    ? sql`and (review.published_at, review.id) < (${new Date(after.at)}, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<CustomerReviewRow>`
    select review.id, review.rating, review.headline, review.published_at, product.name as product_name,
      review_case.state
    from review
    join product on product.shop_id = review.shop_id and product.id = review.product_id
    left join review_case on review_case.shop_id = review.shop_id and review_case.review_id = review.id
    where ${isOfCustomer(ask)} ${beyond}
    order by review.published_at desc, review.id desc
    limit ${CUSTOMER_REVIEWS + 1}`.execute(database);
  return rows;
}

export async function countCustomerReviews(database: Kysely<Tables>, ask: CustomerAsk): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int4 as count from review where ${isOfCustomer(ask)}`.execute(database);
  return rows[0]?.count ?? 0;
}

function isOfCustomer({ shopId, reviewId, products }: CustomerAsk): RawBuilder<boolean> {
  return sql`review.shop_id = ${shopId} and review.id <> ${reviewId} and ${isSeen(products)}
    and lower(review.author_email) = (select lower(own.author_email) from review own
      where own.shop_id = ${shopId} and own.id = ${reviewId})`;
}
