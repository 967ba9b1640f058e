import type { Kysely } from 'kysely';
import { storeImportedProducts } from '../database/imported-products.ts';
import type { Tables } from '../database/schema.ts';
import { importRows, type ImportOptions, type NamedRow } from './import-rows.ts';
import type { ImportSummary } from './import-summary.ts';
import { ImportError, openCsv, type Csv, type ImportFile, type UnreadableRow } from './read-csv.ts';
import { requireShopName } from './require-shop-name.ts';
import { checkRow, PRODUCT_COLUMNS, ProductRow } from './rows.ts';

/** Adds the products of a CSV file to a shop, and brings those it has up to date. */
export async function importProducts(
  database: Kysely<Tables>,
  shopId: string,
  file: ImportFile,
  options: ImportOptions,
): Promise<ImportSummary> {
  await requireShopName(database, shopId);
  const csv = await openCsv(file);
  const missing = PRODUCT_COLUMNS.filter((name) => !csv.header.includes(name));
  if (missing.length > 0) {
    throw new ImportError(`The file lacks ${missing.map((name) => `the column "${name}"`).join(' and ')}.`);
  }
  options.onOpened?.(csv);
  return importRows(database, options, {
    rows: byHeader(csv),
    check: (row) => checkRow(ProductRow, row, options.entities),
    store: async (transaction, rows) => {
      const products = rows.map(({ value }) => toProduct(shopId, value));
      return { ...(await storeImportedProducts(transaction, shopId, products)), refusals: [] };
    },
  });
}

async function* byHeader({ header, rows }: Csv): AsyncGenerator<NamedRow | UnreadableRow> {
  for await (const row of rows()) {
    if (!('cells' in row)) yield row;
    else yield { ...row, named: Object.fromEntries(header.map((name, index) => [name, row.cells[index]])) };
  }
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
