/** What the author of a review has written besides, known by the e-mail address, which stays here. */
import { type Kysely, sql } from 'kysely';
import { type Customer, CUSTOMER_REVIEWS } from '../../contract/case-work.ts';
import type { CaseState } from '../../contract/case-moves.ts';
import type { Tables } from './schema.ts';
import { isSeen, type SeenProducts } from './seen-products.ts';

interface CustomerRow {
  id: string;
  rating: number;
  headline: string;
  product_name: string;
  published_at: Date;
  state: CaseState | null;
  count: string;
}

export async function readCustomer(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
  products: SeenProducts,
): Promise<Omit<Customer, 'earlierOrders'>> {
  const { rows } = await sql<CustomerRow>`
    select review.id, review.rating, review.headline, review.published_at, product.name as product_name,
      review_case.state, count(*) over () as count
    from review
    join product on product.shop_id = review.shop_id and product.id = review.product_id
    left join review_case on review_case.shop_id = review.shop_id and review_case.review_id = review.id
    where review.shop_id = ${shopId} and review.id <> ${reviewId} and ${isSeen(products)}
      and lower(review.author_email) = (select lower(own.author_email) from review own
        where own.shop_id = ${shopId} and own.id = ${reviewId})
    order by review.published_at desc, review.id desc
    limit ${CUSTOMER_REVIEWS}`.execute(database);
  return {
    count: Number(rows[0]?.count ?? 0),
    reviews: rows.map((row) => ({
      reviewId: row.id,
      reviewRating: { ratingValue: row.rating },
      headline: row.headline,
      product: { name: row.product_name },
      datePublished: row.published_at.toISOString(),
      state: row.state,
    })),
  };
}
