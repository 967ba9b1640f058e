/** The products of orders: those that are known already, and those that come to be by them. */
import type { Transaction } from 'kysely';
import type { OrderLine } from '../../contract/orders.ts';
import type { Tables } from './schema.ts';

/**
 * By the id of a line, the id that the shop's reviews know the product by: the same, else that of the one
 * product with its SKU. A product that is neither comes to be as the line tells it.
 */
export async function knownProducts(
  transaction: Transaction<Tables>,
  shopId: string,
  lines: readonly OrderLine[],
): Promise<Map<string, string>> {
  if (lines.length === 0) return new Map();
  const ids = [...new Set(lines.map(({ productId }) => productId))];
  const skus = [...new Set(lines.flatMap(({ sku }) => sku ?? []))];
  const stored = await transaction
    .selectFrom('product')
    .select(['id', 'sku'])
    .where('shop_id', '=', shopId)
    .where(({ or, eb }) => or([eb('id', 'in', ids), ...(skus.length > 0 ? [eb('sku', 'in', skus)] : [])]))
    .execute();
  const known = new Set(stored.map(({ id }) => id));
  const bySku = Map.groupBy(stored, ({ sku }) => sku);
  const names = new Map<string, string>();
  const unknown = new Map<string, OrderLine>();
  for (const line of lines) {
    const same = line.sku === undefined ? [] : (bySku.get(line.sku) ?? []);
    const [only] = same.length === 1 ? same : [];
    if (known.has(line.productId)) names.set(line.productId, line.productId);
    else if (only) names.set(line.productId, only.id);
    else unknown.set(line.productId, line);
  }
  await addProducts(transaction, shopId, [...unknown.values()]);
  return names;
}

async function addProducts(
  transaction: Transaction<Tables>,
  shopId: string,
  lines: readonly OrderLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await transaction
    .insertInto('product')
    .values(
      lines
        .map((line) => ({
          shop_id: shopId,
          id: line.productId,
          name: line.name,
          // Empty until the shop tells it.
          url: line.url ?? '',
          image_url: line.imageUrl ?? null,
          handle: null,
          sku: line.sku ?? null,
          gtin: null,
        }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
