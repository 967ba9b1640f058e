/** Puts a row of another system's file into the columns and forms of Candor's own. */
import { createHash } from 'node:crypto';
import type { ReviewColumn } from './layout.ts';
import type { ColumnMap } from './map-columns.ts';
import { toPlainText } from './plain-text.ts';
import { readDate, type DateOrder } from './read-date.ts';

/** By our own names of the columns. */
export type NamedCells = Partial<Record<ReviewColumn, string>>;

const PROSE = ['title', 'body', 'reply_body'] as const;
const TIMES = ['created_at', 'reply_created_at'] as const;
/** What a review that came without an id is known again by. */
const IDENTITY = [
  'product_id',
  'product_handle',
  'product_url',
  'sku',
  'gtin',
  'rating',
  'title',
  'body',
  'author_name',
  'author_email',
  'created_at',
] as const;

export function translateRow(
  cells: readonly string[],
  { layout, places }: ColumnMap,
  order: DateOrder | undefined,
): NamedCells {
  const named: NamedCells = Object.fromEntries(
    [...places].map(([column, place]) => [column, cells[place] ?? '']),
  );
  if (!places.has('review_id')) named.review_id = identityOf(named);
  for (const column of TIMES) {
    const text = named[column];
    if (text) named[column] = readDate(text, order) ?? text;
  }
  if (layout.isHtml) {
    for (const column of PROSE) if (named[column]) named[column] = toPlainText(named[column]);
  }
  // Our own files always name the author; other systems keep reviews of guests without a name.
  if (layout.name !== '' && !named.author_name?.trim()) named.author_name = 'Anonymous';
  return named;
}

/** The same review in the same file, given again, is the same; one that was edited in between is another. */
function identityOf(named: NamedCells): string {
  const parts = IDENTITY.map((column) => named[column] ?? null);
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
