/**
 * Moves reviews in from a file of another system, or of Candor's own. They are marked as imported and
 * are never verified, whatever the file says: a purchase is proven here or not at all. A review is
 * known again by its source and id, so that the same file can be given twice, or again after a break,
 * and stores each review once.
 */
import type { Kysely, Transaction } from 'kysely';
import { findProducts, type ProductKeys } from '../database/found-products.ts';
import { storeImportedReplies } from '../database/imported-replies.ts';
import { storeImportedReviews } from '../database/imported-reviews.ts';
import type { Tables } from '../database/schema.ts';
import { findLeadingProducts, placeOfReview } from '../database/variants.ts';
import { importRows, type Checked, type ImportOptions, type NamedRow, type Stored } from './import-rows.ts';
import type { ImportSummary } from './import-summary.ts';
import { toImportedReview, type Target } from './imported-review.ts';
import { PRODUCT_KEYS } from './layout.ts';
import type { ImportFile, UnreadableRow } from './read-csv.ts';
import { requireShopName } from './require-shop-name.ts';
import { openReviews, type ReadingHints, type ReviewFile } from './review-file.ts';
import { checkReviewRow, type ReplyRow, type ReviewRow } from './rows.ts';
import { translateRow } from './translate-row.ts';

export interface ReviewImportOptions extends ImportOptions {
  /** The system the reviews come from, shown with each of them; a column `source` goes before it. */
  readonly source?: string;
  readonly hints?: ReadingHints;
  /** Called once it is known what the file is, before a row is taken. */
  readonly onUnderstood?: (file: ReviewFile) => void;
}

/** Adds the published reviews of a file, and the shop's replies, to products that the shop has. */
export async function importReviews(
  database: Kysely<Tables>,
  shopId: string,
  file: ImportFile,
  options: ReviewImportOptions,
): Promise<ImportSummary> {
  const shopName = await requireShopName(database, shopId);
  const reviews = await openReviews(file, options.hints);
  options.onUnderstood?.(reviews);
  options.onOpened?.(reviews.csv);
  const { published, name } = reviews.columns.layout;
  const target = {
    shopId,
    shopName,
    source: options.source ?? name,
    now: options.clock.now(),
  };
  return importRows(database, options, {
    rows: translated(reviews),
    check: (row) => checkReviewRow(row, options.entities),
    isSkipped: ({ named }) => !['', ...published].includes((named['status'] ?? '').trim().toLowerCase()),
    store: (transaction, rows, isLast) =>
      storeRows(transaction, rows, target, isLast || options.isPreview === true),
  });
}

async function* translated({ csv, columns, order }: ReviewFile): AsyncGenerator<NamedRow | UnreadableRow> {
  for await (const row of csv.rows()) {
    yield 'cells' in row ? { ...row, named: translateRow(row.cells, columns, order) } : row;
  }
}

type Row = ReviewRow | ReplyRow;

const isReply = (row: Checked<Row>): row is Checked<ReplyRow> => 'reply_to' in row.value;
const isReview = (row: Checked<Row>): row is Checked<ReviewRow> => !isReply(row);

async function storeRows(
  transaction: Transaction<Tables>,
  rows: readonly Checked<Row>[],
  target: Target,
  isLast: boolean,
): Promise<Stored<Row>> {
  const replies = rows.filter(isReply);
  const stored = await storeReviews(transaction, rows.filter(isReview), target);
  if (replies.length === 0) return stored;
  const { added, orphans } = await storeReplies(transaction, replies, target);
  return {
    added: stored.added + added,
    changed: 0,
    refusals: isLast ? [...stored.refusals, ...orphans.map(refuseOrphan)] : stored.refusals,
    waiting: isLast ? [] : orphans,
  };
}

async function storeReviews(
  transaction: Transaction<Tables>,
  rows: readonly Checked<ReviewRow>[],
  target: Target,
): Promise<Stored<Row>> {
  if (rows.length === 0) return { added: 0, changed: 0, refusals: [] };
  const keys = rows.map(({ value }) => keysOf(value));
  const productIds = await findProducts(transaction, target.shopId, keys);
  const ids = new Set(productIds.filter((id) => id !== undefined));
  const leads = await findLeadingProducts(transaction, target.shopId, [...ids]);
  const refusals = rows.filter((_, index) => productIds[index] === undefined).map(refuseProduct);
  const reviews = rows.flatMap(({ value }, index) => {
    const productId = productIds[index];
    return productId === undefined
      ? []
      : [toImportedReview(value, placeOfReview(productId, leads.get(productId)), target)];
  });
  const added = reviews.length > 0 ? await storeImportedReviews(transaction, reviews) : 0;
  return { added, changed: 0, refusals };
}

async function storeReplies(
  transaction: Transaction<Tables>,
  rows: readonly Checked<ReplyRow>[],
  { shopId, source }: Target,
): Promise<{ added: number; orphans: Checked<ReplyRow>[] }> {
  const replies = rows.map(({ value }) => ({
    source: value.source ?? source,
    reviewId: value.reply_to,
    authorName: value.author_name,
    authorEmail: value.author_email,
    body: value.body,
    createdAt: value.created_at,
  }));
  const { added, unknown } = await storeImportedReplies(transaction, shopId, replies);
  return { added, orphans: unknown.flatMap((index) => rows[index] ?? []) };
}

/** In the order in which they are believed. */
function keysOf({ product_id, product_handle, product_url, sku, gtin }: ReviewRow): ProductKeys {
  return { id: product_id, handle: product_handle ?? handleIn(product_url), sku, gtin, url: product_url };
}

/** Shops of most systems have their products at `/products/{handle}`. */
function handleIn(url: string | undefined): string | undefined {
  return url && /\/products?\/([^/?#]+)/.exec(url)?.[1];
}

function refuseProduct({ line, value }: Checked<ReviewRow>) {
  const column = PRODUCT_KEYS.find((name) => value[name] !== undefined) ?? 'product_id';
  return { line, column, reason: 'is no product of this shop; import the products first' };
}

function refuseOrphan({ line }: Checked<ReplyRow>) {
  return { line, column: 'reply_to', reason: 'is no review of this file or of an earlier one' };
}
