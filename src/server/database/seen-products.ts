/**
 * The products whose cases a member sees. Undefined stands for all of the shop; to whoever is limited
 * to some, a review of another product is none of the shop.
 */
import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from './schema.ts';

export type SeenProducts = readonly string[] | undefined;

/** Of a row of `member`. Variants that share reviews have them at the product that they are variants of. */
export function seenProducts(member: ExpressionBuilder<Tables, 'member'>): RawBuilder<string[] | null> {
  return sql`(${member
    .selectFrom('member_product')
    .innerJoin('product', (join) =>
      join
        .onRef('product.shop_id', '=', 'member_product.shop_id')
        .onRef('product.id', '=', 'member_product.product_id'),
    )
    .select(sql`array_agg(distinct coalesce(product.variant_of, product.id))`.as('ids'))
    .whereRef('member_product.shop_id', '=', 'member.shop_id')
    .whereRef('member_product.person_id', '=', 'member.person_id')})`;
}

/** A condition upon `review`. */
export function isSeen(products: SeenProducts): RawBuilder<boolean> {
  return products === undefined ? sql`true` : sql`review.product_id = any(${products}::text[])`;
}

export async function isReviewSeen(
  database: Kysely<Tables>,
  { shopId, reviewId }: { readonly shopId: string; readonly reviewId: string },
  products: SeenProducts,
): Promise<boolean> {
  const row = await database
    .selectFrom('review')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('id', '=', reviewId)
    .where(isSeen(products))
    .executeTakeFirst();
  return row !== undefined;
}
