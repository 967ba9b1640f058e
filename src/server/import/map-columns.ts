/** Which column of a file is which part of a review. */
import { REVIEW_COLUMNS, type Layout, type ReviewColumn } from './layout.ts';
import { layoutOf, UNKNOWN_LAYOUT } from './layouts.ts';
import { ImportError } from './read-csv.ts';

/** Columns that a person named, by what they hold: `{ rating: 'Stars' }`. */
export type ChosenColumns = { readonly [Column in ReviewColumn]?: string };

export interface ColumnMap {
  readonly layout: Layout;
  /** Where in a row each part stands. */
  readonly places: ReadonlyMap<ReviewColumn, number>;
}

const REQUIRED = ['rating', 'author_name', 'created_at'] as const;
/** Any of them tells which product a review is of. */
const PRODUCT = ['product_id', 'product_handle', 'product_url', 'sku', 'gtin'] as const;

/** What a person chose goes before what the layout says. */
export function mapColumns(header: readonly string[], chosen: ChosenColumns = {}, named?: Layout): ColumnMap {
  const layout = named ?? layoutOf(header) ?? UNKNOWN_LAYOUT;
  const places = new Map<ReviewColumn, number>();
  for (const column of REVIEW_COLUMNS) {
    const name = chosen[column];
    if (name !== undefined && !header.includes(name.trim().toLowerCase())) {
      throw new ImportError(`The file has no column "${name}", which was named for ${column}.`);
    }
    const names = name === undefined ? (layout.columns[column] ?? []) : [name.trim().toLowerCase()];
    const found = names.find((each) => header.includes(each));
    if (found !== undefined) places.set(column, header.indexOf(found));
  }
  refuseLack(places);
  return { layout, places };
}

function refuseLack(places: ReadonlyMap<ReviewColumn, number>): void {
  const missing: string[] = REQUIRED.filter((column) => !places.has(column));
  if (!PRODUCT.some((column) => places.has(column))) missing.push('product_id');
  if (missing.length === 0) return;
  const columns = missing.map((column) => `the column "${column}"`).join(' and ');
  throw new ImportError(
    `The file lacks ${columns}. If it stands there under another name, say so: --column ${missing[0]}="its name".`,
  );
}
