/**
 * Orders of the past, from a CSV with a row for each line of an order; the rows of one order stand
 * together. They go the way of any other order: what is known to be newer is not undone, and whoever
 * bought long ago is not asked any more.
 */
import type { Kysely, Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { Order } from '../../contract/orders.ts';
import type { Tables } from '../database/schema.ts';
import { readKnownOrders } from '../database/orders.ts';
import { takeOrders } from '../orders/take-orders.ts';
import { importRows, type Checked, type ImportOptions, type NamedRow } from './import-rows.ts';
import type { ImportSummary, Refusal } from './import-summary.ts';
import { missingColumns, type OrderCells, type OrderColumn, orderColumns } from './order-columns.ts';
import { ImportError, openCsv, type Csv, type ImportFile, type UnreadableRow } from './read-csv.ts';
import { readDate } from './read-date.ts';
import { requireShopName } from './require-shop-name.ts';
import { reasonOf } from './cells.ts';

export async function importOrders(
  database: Kysely<Tables>,
  shopId: string,
  file: ImportFile,
  options: ImportOptions,
): Promise<ImportSummary> {
  await requireShopName(database, shopId);
  const csv = await openCsv(file);
  const columns = orderColumns(csv.header);
  const missing = missingColumns(columns);
  if (missing.length > 0) {
    throw new ImportError(`The file lacks ${missing.map((name) => `the column "${name}"`).join(' and ')}.`);
  }
  options.onOpened?.(csv);
  const linesOf = new WeakMap<NamedRow, OrderCells[]>();
  return importRows(database, options, {
    rows: byOrder(csv, columns, linesOf),
    check: (row) => checkOrder(row, linesOf.get(row) ?? []),
    store: (transaction, rows) => storeBatch(transaction, shopId, rows, options.clock.now()),
  });
}

/** One for each order: its first row, with the lines of those that follow. */
async function* byOrder(
  csv: Csv,
  columns: ReadonlyMap<OrderColumn, number>,
  linesOf: WeakMap<NamedRow, OrderCells[]>,
): AsyncGenerator<NamedRow | UnreadableRow> {
  let current: NamedRow | undefined;
  for await (const row of csv.rows()) {
    if (!('cells' in row)) {
      yield row;
      continue;
    }
    const entries = [...columns].map(([name, index]) => [name, row.cells[index]?.trim() ?? ''] as const);
    const named: OrderCells = Object.fromEntries(entries.filter(([, text]) => text !== ''));
    if (current && orderOf(current.named) === orderOf(named)) {
      linesOf.get(current)?.push(named);
    } else {
      if (current) yield current;
      current = { line: row.line, cells: row.cells, named };
      linesOf.set(current, [named]);
    }
  }
  if (current) yield current;
}

/** Some systems write the id in the first row of an order alone, and the number in each. */
function orderOf({ number, order_id: id }: OrderCells): string {
  return number ?? id ?? '';
}

/** The columns by which a fault of the contract's field is found in the file. */
const COLUMN_OF: Readonly<Record<string, OrderColumn>> = {
  orderId: 'order_id',
  placedAt: 'placed_at',
  shippedAt: 'shipped_at',
  deliveredAt: 'delivered_at',
  cancelledAt: 'cancelled_at',
  name: 'customer_name',
  productId: 'product_id',
  imageUrl: 'image_url',
  url: 'product_url',
};

function checkOrder(
  { line, named }: NamedRow,
  lines: readonly OrderCells[],
): { readonly value: Order } | Refusal {
  const told: OrderCells = named;
  const moments = {
    placedAt: momentOf(told.placed_at),
    shippedAt: momentOf(told.shipped_at),
    deliveredAt: momentOf(told.delivered_at),
    cancelledAt: momentOf(told.cancelled_at),
  };
  const candidate = {
    orderId: told.order_id ?? told.number ?? '',
    number: told.number,
    ...moments,
    // As old as the latest of what it says, so that a webhook that came since is not undone.
    toldAt: latestOf(Object.values(moments)),
    email: told.email,
    name: told.customer_name,
    language: told.language,
    country: told.country?.toUpperCase(),
    ...(told.consent !== undefined && { consent: { given: /^(yes|true|1)$/i.test(told.consent) } }),
    lines: lines.map(lineOf),
  };
  const checked = Order.safeParse(candidate);
  if (checked.success) return { value: checked.data };
  const [issue] = checked.error.issues;
  const field = issue?.path.findLast((each) => typeof each === 'string') ?? '';
  return {
    line,
    column: field === 'name' && issue?.path[0] === 'lines' ? 'product_name' : (COLUMN_OF[field] ?? field),
    reason: issue ? reasonOf(issue) : 'is wrong',
  };
}

function lineOf(cells: OrderCells, index: number) {
  return {
    lineId: String(index),
    productId: cells.product_id ?? cells.sku ?? '',
    sku: cells.sku,
    variant: cells.variant,
    name: cells.product_name ?? '',
    url: cells.product_url,
    imageUrl: cells.image_url,
    ...(cells.quantity !== undefined && { quantity: Number(cells.quantity) }),
    ...(cells.refunded !== undefined && { refunded: Number(cells.refunded) }),
  };
}

function latestOf(moments: readonly (string | undefined)[]): string | undefined {
  const times = moments.map((moment) => Date.parse(moment ?? '')).filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : new Date(Math.max(...times)).toISOString();
}

/** As the contract writes it; what is no date, or could be either of two, is left as it is, and refused as such. */
function momentOf(text: string | undefined): string | undefined {
  const read = text === undefined ? undefined : readDate(text, undefined);
  return read === undefined ? text : new Date(read).toISOString();
}

async function storeBatch(
  transaction: Transaction<Tables>,
  shopId: string,
  rows: readonly Checked<Order>[],
  now: Date,
) {
  const orders = rows.map(({ value }) => value);
  const known = await readKnownOrders(
    transaction,
    shopId,
    orders.map(({ orderId }) => orderId),
  );
  const stored = await takeOrders(transaction, orders, { shopId, now, makeId: uuidv7 });
  const added = stored.filter((id) => !known.has(id)).length;
  return { added, changed: stored.length - added, refusals: [] };
}
