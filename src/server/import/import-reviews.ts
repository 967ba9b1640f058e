/**
 * Moves reviews in from a CSV file. They are marked as imported and are never
 * verified, whatever the file says: a purchase is proven here or not at all.
 * A review is known again by its source and id, so that the same file can be
 * given twice, or again after a break, and stores each review once.
 */
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { storeImportedReviews, type ImportedReview } from '../database/imported-reviews.ts';
import type { NewMessage, Tables } from '../database/schema.ts';
import { findLeadingProducts, placeOfReview } from '../database/variants.ts';
import { importRows, type Checked, type ImportOptions } from './import-rows.ts';
import type { ImportSummary } from './import-summary.ts';
import type { CsvInput } from './read-csv.ts';
import { requireShopName } from './require-shop-name.ts';
import { REVIEW_COLUMNS, ReviewRow, isPublished } from './rows.ts';

export interface ReviewImportOptions extends ImportOptions {
  /** The system the reviews come from, shown with each of them; a column `source` goes before it. */
  readonly source?: string;
}

interface Target {
  readonly shopId: string;
  readonly shopName: string;
  readonly source: string;
  readonly now: Date;
}

/** Adds the published reviews of a CSV file, and the shop's replies, to products that the shop has. */
export async function importReviews(
  database: Kysely<Tables>,
  shopId: string,
  input: CsvInput,
  options: ReviewImportOptions,
): Promise<ImportSummary> {
  const target = {
    shopId,
    shopName: await requireShopName(database, shopId),
    source: options.source ?? '',
    now: options.clock.now(),
  };
  return importRows(database, input, options, {
    schema: ReviewRow,
    requiredColumns: REVIEW_COLUMNS,
    isSkipped: (row) => !isPublished(row),
    store: async (transaction, rows) => {
      const leads = await findLeadingProducts(transaction, shopId, [
        ...new Set(rows.map(({ value }) => value.product_id)),
      ]);
      const refusals = rows.filter(({ value }) => !leads.has(value.product_id)).map(refuseProduct);
      const reviews = rows.flatMap(({ value }) => {
        const leadingId = leads.get(value.product_id);
        return leadingId === undefined ? [] : [toImportedReview(value, leadingId, target)];
      });
      const added = reviews.length > 0 ? await storeImportedReviews(transaction, reviews) : 0;
      return { added, changed: 0, refusals };
    },
  });
}

function refuseProduct({ line }: Checked<ReviewRow>) {
  return { line, column: 'product_id', reason: 'is no product of this shop; import the products first' };
}

function toImportedReview(
  row: ReviewRow,
  leadingId: string,
  { shopId, shopName, source, now }: Target,
): ImportedReview {
  const id = uuidv7();
  const review = {
    shop_id: shopId,
    id,
    ...placeOfReview(row.product_id, leadingId),
    rating: row.rating,
    headline: row.title,
    body: row.body,
    author_name: row.author_name,
    author_email: row.author_email ?? null,
    language: row.language ?? null,
    verified: false,
    incentivized: row.incentivized ?? false,
    imported_from: row.source ?? source,
    external_id: row.review_id,
    helpful_count: row.helpful_yes ?? 0,
    published_at: row.created_at,
    created_at: now,
  };
  const reply: NewMessage | undefined = row.reply_body
    ? {
        shop_id: shopId,
        review_id: id,
        id: uuidv7(),
        by: 'merchant',
        author_name: row.reply_author ?? shopName,
        body: row.reply_body,
        created_at: row.reply_created_at ?? row.created_at,
      }
    : undefined;
  return { review, reply };
}
