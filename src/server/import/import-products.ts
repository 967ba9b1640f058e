import type { Kysely } from 'kysely';
import { storeImportedProducts } from '../database/imported-products.ts';
import type { Tables } from '../database/schema.ts';
import { importRows, type ImportOptions } from './import-rows.ts';
import type { ImportSummary } from './import-summary.ts';
import type { CsvInput } from './read-csv.ts';
import { PRODUCT_COLUMNS, ProductRow } from './rows.ts';
import { requireShopName } from './require-shop-name.ts';

/** Adds the products of a CSV file to a shop, and brings those it has up to date. */
export async function importProducts(
  database: Kysely<Tables>,
  shopId: string,
  input: CsvInput,
  options: ImportOptions,
): Promise<ImportSummary> {
  await requireShopName(database, shopId);
  return importRows(database, input, options, {
    schema: ProductRow,
    requiredColumns: PRODUCT_COLUMNS,
    store: async (transaction, rows) => {
      const products = rows.map(({ value }) => toProduct(shopId, value));
      return { ...(await storeImportedProducts(transaction, shopId, products)), refusals: [] };
    },
  });
}

function toProduct(shopId: string, { product_id, name, url, ...row }: ProductRow) {
  return {
    shop_id: shopId,
    id: product_id,
    name,
    url,
    image_url: row.image_url ?? null,
    handle: row.handle ?? null,
    sku: row.sku ?? null,
    gtin: row.gtin ?? null,
  };
}
