/** A file of reviews, once it is known how to read it. */
import type { Layout } from './layout.ts';
import { mapColumns, type ChosenColumns, type ColumnMap } from './map-columns.ts';
import { openCsv, type Csv, type ImportFile } from './read-csv.ts';
import { isFeed, openFeed } from './read-feed.ts';
import type { DateOrder } from './read-date.ts';
import { survey } from './survey.ts';

export interface ReviewFile {
  readonly csv: Csv;
  readonly columns: ColumnMap;
  /** How its dates are meant; undefined when nothing tells, and such dates are refused. */
  readonly order: DateOrder | undefined;
  /** Below the header. */
  readonly rows: number;
}

/** What a person says of the file goes before what is found out. */
export interface ReadingHints {
  readonly layout?: Layout;
  readonly columns?: ChosenColumns;
  readonly order?: DateOrder;
}

export async function openReviews(file: ImportFile, hints: ReadingHints = {}): Promise<ReviewFile> {
  const csv = (await isFeed(file)) ? await openFeed(file) : await openCsv(file);
  const columns = mapColumns(csv.header, hints.columns, hints.layout);
  const { rows, order } = await survey(csv, columns.places);
  return { csv, columns, rows, order: hints.order ?? order };
}
