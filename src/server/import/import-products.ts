import type { Kysely, Transaction } from 'kysely';
import { storeImportedProducts } from '../database/imported-products.ts';
import type { Tables } from '../database/schema.ts';
import { findLeadingProducts, findLeads } from '../database/variants.ts';
import { importRows, type Checked, type ImportOptions, type NamedRow } from './import-rows.ts';
import type { ImportSummary, Refusal } from './import-summary.ts';
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
      const refusals = await refuseVariants(transaction, shopId, rows);
      const refused = new Set(refusals.map(({ line }) => line));
      const taken = rows.filter(({ line }) => !refused.has(line));
      const products = taken.map(({ value }) => toProduct(shopId, value));
      return { ...(await storeImportedProducts(transaction, shopId, products)), refusals };
    },
  });
}

async function* byHeader({ header, rows }: Csv): AsyncGenerator<NamedRow | UnreadableRow> {
  for await (const row of rows()) {
    if (!('cells' in row)) yield row;
    else yield { ...row, named: Object.fromEntries(header.map((name, index) => [name, row.cells[index]])) };
  }
}

/** Reviews are shared one step deep: a variant is one of a product that is none itself. */
async function refuseVariants(
  transaction: Transaction<Tables>,
  shopId: string,
  rows: readonly Checked<ProductRow>[],
): Promise<Refusal[]> {
  const variants = rows.filter(({ value }) => value.variant_of !== undefined);
  if (variants.length === 0) return [];
  const ids = variants.flatMap(({ value }) => [value.product_id, value.variant_of ?? '']);
  const stored = await findLeadingProducts(transaction, shopId, ids);
  const inFile = rows.map(({ value }) => [value.product_id, value.variant_of ?? value.product_id] as const);
  const leadingOf = new Map([...stored, ...inFile]);
  const leads = await findLeads(transaction, shopId, ids);
  for (const { value } of variants) leads.add(value.variant_of ?? '');
  return variants.flatMap(({ line, value: { product_id, variant_of = '' } }) => {
    const reason = leads.has(product_id)
      ? 'makes a variant of a product that has variants itself'
      : leadingOf.get(variant_of) === undefined
        ? 'is no product of this shop, nor of the rows before; list it before its variants'
        : leadingOf.get(variant_of) === variant_of
          ? undefined
          : 'is a variant itself';
    return reason === undefined ? [] : [{ line, column: 'variant_of', reason }];
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
    variant_of: row.variant_of ?? null,
    variant: row.variant,
  };
}
