import type { Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** The tags of these products are from now on those that are given. */
export async function replaceProductTags(
  transaction: Transaction<Tables>,
  shopId: string,
  tagsOf: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  await transaction
    .deleteFrom('product_tag')
    .where('shop_id', '=', shopId)
    .where('product_id', 'in', [...tagsOf.keys()])
    .execute();
  const rows = [...tagsOf].flatMap(([productId, tags]) =>
    [...new Set(tags)].map((tag) => ({ shop_id: shopId, product_id: productId, tag })),
  );
  if (rows.length > 0) await transaction.insertInto('product_tag').values(rows).execute();
}
