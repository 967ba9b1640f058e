/** Products that share their reviews: all of them stand on the page of the one that the others are variants of. */
import { sql, type Kysely, type Transaction } from 'kysely';
import { changeCounts, countReview } from './aggregate-rating.ts';
import { countAnswers, discountAnswers } from './attribute-averages.ts';
import type { Tables } from './schema.ts';

/** What sets the reviewed product of a row of `review` apart. */
export const variantOfReview = sql<string>`(
  select product.variant from product
  where product.shop_id = review.shop_id and product.id = coalesce(review.variant_id, review.product_id))`;

/** For each of the ids that is a product of the shop, where its reviews stand. */
export async function findLeadingProducts(
  database: Kysely<Tables>,
  shopId: string,
  productIds: readonly string[],
): Promise<Map<string, string>> {
  if (productIds.length === 0) return new Map();
  const found = await database
    .selectFrom('product')
    .select(['id', 'variant_of'])
    .where('shop_id', '=', shopId)
    .where('id', 'in', productIds)
    .execute();
  return new Map(found.map(({ id, variant_of }) => [id, variant_of ?? id]));
}

/** Those of the ids that other products are variants of. */
export async function findLeads(
  database: Kysely<Tables>,
  shopId: string,
  productIds: readonly string[],
): Promise<Set<string>> {
  const found = await database
    .selectFrom('product')
    .select('variant_of')
    .distinct()
    .where('shop_id', '=', shopId)
    .where('variant_of', 'in', productIds)
    .execute();
  return new Set(found.flatMap(({ variant_of }) => variant_of ?? []));
}

export interface PlaceOfReview {
  readonly product_id: string;
  readonly variant_id: string | null;
}

/** How a review is told where it stands and, if that is on another page, which variant it is of. */
export function placeOfReview(productId: string, leadingId = productId): PlaceOfReview {
  return { product_id: leadingId, variant_id: leadingId === productId ? null : productId };
}

/** Takes the reviews of a product to another page, with all that is counted there. */
export async function moveReviews(
  transaction: Transaction<Tables>,
  shopId: string,
  productId: string,
  leads: { readonly from: string; readonly to: string },
): Promise<void> {
  const reviews = await transaction
    .selectFrom('review')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('product_id', '=', leads.from)
    .where(sql<string>`coalesce(variant_id, product_id)`, '=', productId)
    .orderBy('id')
    .forUpdate()
    .execute();
  const place = placeOfReview(productId, leads.to);
  for (const review of reviews) {
    await transaction
      .updateTable('review')
      .set(place)
      .where('shop_id', '=', shopId)
      .where('id', '=', review.id)
      .execute();
    await changeCounts(transaction, review, review, undefined);
    await discountAnswers(transaction, review);
    const moved = { ...review, ...place };
    if (moved.standing === 'published') await countReview(transaction, moved);
    await countAnswers(transaction, moved);
  }
}
