/** The products of a shop for people to choose from; those that share the reviews of another are not among them. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';

export interface ProductSearch {
  readonly shopId: string;
  /** Each is somewhere in the name, or is the id or the article number; none finds all. */
  readonly words: readonly string[];
  /** The id of the last that was seen. */
  readonly after: string | undefined;
  readonly limit: number;
}

export interface FoundProduct {
  readonly id: string;
  readonly name: string;
  readonly imageUrl: string | null;
}

export async function searchProducts(
  database: Kysely<Tables>,
  { shopId, words, after, limit }: ProductSearch,
): Promise<FoundProduct[]> {
  let query = database
    .selectFrom('product')
    .select(['id', 'name', 'image_url as imageUrl'])
    .where('shop_id', '=', shopId)
    .where('variant_of', 'is', null);
  for (const word of words) {
    query = query.where(({ or, eb }) =>
      or([eb('name', 'ilike', `%${literal(word)}%`), eb('id', '=', word), eb('sku', '=', word)]),
    );
  }
  if (after !== undefined) {
    query = query.where(
      sql<boolean>`(name, id) > (select name, id from product seen where seen.shop_id = ${shopId} and seen.id = ${after})`,
    );
  }
  return query.orderBy('name').orderBy('id').limit(limit).execute();
}

/** Nothing in it is a wildcard. */
function literal(word: string): string {
  return word.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
