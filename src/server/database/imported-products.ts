/** Stores products that were imported: a product that is there already takes on what the file says now. */
import type { Insertable, Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import { moveReviews } from './variants.ts';

export type NewProduct = Insertable<Tables['product']>;

/**
 * Of several rows with one id the last counts, as if they had come one after the other. A source that knows
 * nothing of variants leaves them as they are.
 */
export async function storeImportedProducts(
  transaction: Transaction<Tables>,
  shopId: string,
  products: readonly NewProduct[],
): Promise<{ added: number; changed: number }> {
  if (products.length === 0) return { added: 0, changed: 0 };
  const latest = new Map(products.map((product) => [product.id, product]));
  const stored = await transaction
    .selectFrom('product')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', 'in', [...latest.keys()])
    .execute();
  const before = new Map(stored.map((product) => [product.id, product]));
  const whole = [...latest.values()].map((product) => {
    const { variant_of = null, variant = '' } = before.get(product.id) ?? {};
    return { variant_of, variant, ...product };
  });
  const added = whole.filter(({ id }) => !before.has(id));
  const changed = whole.filter((product) => {
    const old = before.get(product.id);
    return old && !isSame(old, product);
  });
  const written = [...added, ...changed].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (written.length > 0) await writeProducts(transaction, written);
  for (const { id, variant_of } of changed) {
    const leads = { from: before.get(id)?.variant_of ?? id, to: variant_of ?? id };
    if (leads.from !== leads.to) await moveReviews(transaction, shopId, id, leads);
  }
  return { added: added.length, changed: changed.length };
}

function isSame(old: NewProduct, product: NewProduct): boolean {
  return Object.entries(old).every(([column, value]) => product[column as keyof NewProduct] === value);
}

async function writeProducts(
  transaction: Transaction<Tables>,
  products: readonly NewProduct[],
): Promise<void> {
  await transaction
    .insertInto('product')
    .values(products)
    .onConflict((conflict) =>
      conflict.columns(['shop_id', 'id']).doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        url: ref('excluded.url'),
        image_url: ref('excluded.image_url'),
        handle: ref('excluded.handle'),
        sku: ref('excluded.sku'),
        gtin: ref('excluded.gtin'),
        variant_of: ref('excluded.variant_of'),
        variant: ref('excluded.variant'),
      })),
    )
    .execute();
}
