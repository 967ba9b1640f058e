import { readProduct } from '../database/products.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { disclosureOf } from '../disclosure.ts';

/** How reviews come about here, in the language of the page. */
export async function readDisclosure(
  { database, publicUrl }: ServerDependencies,
  { shopId, productId }: { readonly shopId: string; readonly productId: string },
  language: string,
): Promise<readonly string[]> {
  const shop = await readProduct(database, shopId, productId);
  return shop ? disclosureOf(shop.sources, `${publicUrl}/ledger/${shopId}`, language) : [];
}
