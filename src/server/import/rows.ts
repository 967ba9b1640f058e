/** The columns that an import reads; columns that are not named here are passed over. */
import * as z from 'zod/mini';
import { LENGTHS } from '../../contract/lengths.ts';
import {
  addressCell,
  countCell,
  decodeEntities,
  flagCell,
  languageCell,
  lineCell,
  optionalCell,
  paragraphsCell,
  ratingCell,
  reasonOf,
  timeCell,
} from './cells.ts';
import type { Refusal } from './import-summary.ts';
import type { ImportOptions, NamedRow } from './import-rows.ts';
import { PRODUCT_KEYS } from './layout.ts';

const ID_MAX = 200;

export const ProductRow = z.object({
  product_id: lineCell(1, ID_MAX),
  name: lineCell(1, 200),
  url: addressCell,
  image_url: optionalCell(addressCell),
  handle: optionalCell(lineCell(1, 200)),
  sku: optionalCell(lineCell(1, 100)),
  gtin: optionalCell(lineCell(1, 20)),
  variant_of: optionalCell(lineCell(1, ID_MAX)),
  variant: z._default(lineCell(0, 80), ''),
});
export type ProductRow = z.infer<typeof ProductRow>;

/** `verified` is no column of it: what another system says of a purchase is no proof of it. */
export const ReviewRow = z.object({
  review_id: lineCell(1, ID_MAX),
  product_id: optionalCell(lineCell(1, ID_MAX)),
  product_handle: optionalCell(lineCell(1, 200)),
  product_url: optionalCell(addressCell),
  sku: optionalCell(lineCell(1, 100)),
  gtin: optionalCell(lineCell(1, 20)),
  rating: ratingCell,
  title: z._default(lineCell(0, LENGTHS.headline), ''),
  body: z._default(paragraphsCell(LENGTHS.reviewBody), ''),
  author_name: lineCell(1, LENGTHS.name),
  author_email: optionalCell(
    z.email({ error: 'must be an e-mail address' }).check(z.maxLength(LENGTHS.email)),
  ),
  created_at: timeCell,
  language: optionalCell(languageCell),
  source: optionalCell(lineCell(1, 80)),
  staff: optionalCell(flagCell),
  incentivized: optionalCell(flagCell),
  helpful_yes: optionalCell(countCell),
  reply_body: optionalCell(paragraphsCell(LENGTHS.reply)),
  reply_author: optionalCell(lineCell(1, LENGTHS.name)),
  reply_created_at: optionalCell(timeCell),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

/** An answer that stands in a row of its own, beneath the review that it names. */
export const ReplyRow = z.object({
  reply_to: lineCell(1, ID_MAX),
  body: paragraphsCell(LENGTHS.reply).check(z.minLength(1)),
  author_name: lineCell(1, LENGTHS.name),
  author_email: z.optional(z.string()),
  created_at: timeCell,
  source: optionalCell(lineCell(1, 80)),
});
export type ReplyRow = z.infer<typeof ReplyRow>;

export const PRODUCT_COLUMNS = ['product_id', 'name', 'url'];

/** Columns of prose, in which earlier tools may have left entities. */
const PROSE = ['name', 'variant', 'title', 'body', 'author_name', 'reply_body', 'reply_author'];

/** The row as the schema has it, or its first fault. */
export function checkRow<S extends z.ZodMiniObject>(
  schema: S,
  { line, named }: NamedRow,
  entities: ImportOptions['entities'] = 'decode',
): { readonly value: z.infer<S> } | Refusal {
  const cells = Object.entries(named).map(([column, text]) => [
    column,
    text !== undefined && entities === 'decode' && PROSE.includes(column) ? decodeEntities(text) : text,
  ]);
  const checked = schema.safeParse(Object.fromEntries(cells));
  if (checked.success) return { value: checked.data };
  const [issue] = checked.error.issues;
  return { line, column: String(issue?.path[0]), reason: issue ? reasonOf(issue) : 'is wrong' };
}

/** A review, or a reply where the file has rows for them. */
export function checkReviewRow(
  row: NamedRow,
  entities: ImportOptions['entities'],
): { readonly value: ReviewRow | ReplyRow } | Refusal {
  // Systems that number their comments write 0 where there is none above.
  if (!['', '0'].includes(row.named['reply_to']?.trim() ?? '')) return checkRow(ReplyRow, row, entities);
  const checked = checkRow(ReviewRow, row, entities);
  if ('reason' in checked || namesProduct(checked.value)) return checked;
  return { line: row.line, column: 'product_id', reason: 'is empty' };
}

function namesProduct(review: ReviewRow): boolean {
  return PRODUCT_KEYS.some((key) => review[key] !== undefined);
}
