/** Whether who writes has bought it: by the number of an order and the address that it was made with. */
import { type Kysely, sql } from 'kysely';
import { orderHolds } from './case-order.ts';
import type { Tables } from './schema.ts';

export interface OrderClaim {
  readonly shopId: string;
  /** With a hash sign or without. */
  readonly number: string;
  readonly email: string;
  /** Where the reviews of the product stand. */
  readonly leadingId: string;
}

/**
 * One answer for all that may be wrong, so that nobody learns which orders or addresses there are. An order proves
 * one review of a product: whoever has written one of it already is not proven by the same order again.
 */
export async function isOwnOrder(
  database: Kysely<Tables>,
  { shopId, number, email, leadingId }: OrderClaim,
): Promise<boolean> {
  const address = email.toLowerCase();
  const bare = number.replace(/^#/, '').toLowerCase();
  const found = await sql`
    select from customer_order
    where customer_order.shop_id = ${shopId} and lower(customer_order.number) = any(${[bare, `#${bare}`]}::text[])
      and lower(customer_order.email) = ${address}
      and not customer_order.is_test and customer_order.cancelled_at is null
      and ${orderHolds(shopId, sql`coalesce(product.variant_of, product.id) = ${leadingId}`)}
      and not exists (select from review
        where review.shop_id = ${shopId} and review.product_id = ${leadingId} and review.verified
          and lower(review.author_email) = ${address})
    limit 1`.execute(database);
  return found.rows.length > 0;
}
