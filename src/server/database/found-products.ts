/** Finds the products that a file speaks of, by whatever it calls them. */
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** What a row says of its product; each that fits is believed before those below it. */
export interface ProductKeys {
  readonly id: string | undefined;
  readonly handle: string | undefined;
  readonly sku: string | undefined;
  readonly gtin: string | undefined;
  readonly url: string | undefined;
}

const KEYS = ['id', 'handle', 'sku', 'gtin', 'url'] as const;

/** The id of each one's product, in their order; undefined where the shop has none such. */
export async function findProducts(
  database: Kysely<Tables>,
  shopId: string,
  asked: readonly ProductKeys[],
): Promise<(string | undefined)[]> {
  const found = new Map<string, string>();
  for (const key of KEYS) {
    const values = [...new Set(asked.flatMap((keys) => keys[key] ?? []))];
    if (values.length === 0) continue;
    const rows = await database
      .selectFrom('product')
      .select(['id', `${key} as value`])
      .where('shop_id', '=', shopId)
      .where(key, 'in', values)
      // Variants may share an article number; the first of them is taken each time.
      .orderBy('id', 'desc')
      .execute();
    for (const { id, value } of rows) found.set(`${key} ${value}`, id);
  }
  return asked.map((keys) => {
    const known = KEYS.find((key) => found.has(`${key} ${keys[key]}`));
    return known && found.get(`${known} ${keys[known]}`);
  });
}
