import type { Kysely } from 'kysely';
import type { ProductFacts } from '../../contract/json-ld.ts';
import type { Tables } from './schema.ts';

/** Of a product that the shop has. */
export async function readProductFacts(
  database: Kysely<Tables>,
  shopId: string,
  productId: string,
): Promise<ProductFacts> {
  return database
    .selectFrom('product')
    .select(['name', 'url', 'sku', 'gtin', 'image_url as image'])
    .where('shop_id', '=', shopId)
    .where('id', '=', productId)
    .executeTakeFirstOrThrow();
}
