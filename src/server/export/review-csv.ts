/** The published reviews of a shop as CSV, a few hundred at a time. */
import { stringify } from 'csv-stringify/sync';
import type { Kysely } from 'kysely';
import { type ExportedReview, readExportedReviews } from '../database/exported-reviews.ts';
import type { Tables } from '../database/schema.ts';
import { toPhoto } from '../database/shown-photo.ts';
import { formulaGuard, withSpaceGuard } from '../import/spreadsheet.ts';
import { REVIEW_LAYOUTS, type ReviewLayout } from './review-layouts.ts';

export interface ReviewCsvAsk {
  readonly shopId: string;
  readonly layout: ReviewLayout;
  readonly mediaUrl: string;
  readonly withAddresses: boolean;
}

const ROWS = 200;
/** Office programs take a file for UTF-8 by its mark alone; other systems may take it for a part of the header. */
const BYTE_ORDER_MARK = '\uFEFF';

export async function* exportReviewCsv(
  database: Kysely<Tables>,
  { shopId, layout, mediaUrl, withAddresses }: ReviewCsvAsk,
): AsyncGenerator<Uint8Array> {
  const columns = REVIEW_LAYOUTS[layout];
  const photoUrls = (review: ExportedReview) => photoUrlsOf(review, mediaUrl);
  // What Candor guards it frees again; other systems only trim, so a space is all that they can be given.
  const guard = layout === 'csv' ? formulaGuard : withSpaceGuard;
  const text = (rows: readonly (readonly string[])[]) =>
    Buffer.from(stringify([...rows], { quoted: true, record_delimiter: 'windows' }));
  if (layout === 'csv') yield Buffer.from(BYTE_ORDER_MARK);
  yield text([columns.map(([name]) => name)]);
  let rows: string[][] = [];
  for await (const review of readExportedReviews(database, shopId)) {
    rows.push(columns.map(([, cell]) => guard(String(cell(review, { photoUrls, withAddresses }) ?? ''))));
    if (rows.length < ROWS) continue;
    yield text(rows);
    rows = [];
  }
  yield text(rows);
}

export function photoUrlsOf({ photos, shop_id }: ExportedReview, mediaUrl: string): string[] {
  return photos
    .toSorted((a, b) => a.position - b.position)
    .map((entry) => toPhoto(entry, { shopId: shop_id, mediaUrl }).full.url);
}
