/** A product at which anybody may write, with what its page shows. */
import type { Kysely } from 'kysely';
import type { Attribute } from '../../contract/attribute.ts';
import { attributesOfProduct, leadingProduct, toAttribute } from './attributes.ts';
import type { Tables } from './schema.ts';

export interface OpenProduct {
  readonly productId: string;
  /** Where its reviews stand. */
  readonly leadingId: string;
  readonly name: string;
  readonly url: string;
  readonly imageUrl: string | null;
  readonly attributes: readonly Attribute[];
}

export async function readOpenProduct(
  database: Kysely<Tables>,
  shopId: string,
  productId: string,
): Promise<OpenProduct | undefined> {
  const row = await database
    .selectFrom('product')
    .select(['id as productId', 'name', 'url', 'image_url as imageUrl'])
    .select([leadingProduct.as('leadingId'), attributesOfProduct.as('attributes')])
    .where('shop_id', '=', shopId)
    .where('id', '=', productId)
    .executeTakeFirst();
  return row && { ...row, attributes: row.attributes.map(toAttribute) };
}
