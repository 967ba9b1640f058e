/**
 * All published reviews of a shop as the table that the shops of Meta take. Lists in a cell are JSON.
 *
 * @see https://developers.facebook.com/documentation/ads-commerce/commerce-platform/platforms/feed-schema-csv
 */
import { stringify } from 'csv-stringify/sync';
import type { Kysely } from 'kysely';
import { type ExportedReview, readExportedReviews } from '../database/exported-reviews.ts';
import type { Tables } from '../database/schema.ts';
import { withSpaceGuard } from '../import/spreadsheet.ts';
import { type FeedAsk, tell, type ToldReview } from './told-review.ts';

const ROWS = 200;

type Cell = string | number | boolean;
type Column = readonly [name: string, cell: (review: ExportedReview, told: ToldReview, ask: FeedAsk) => Cell];

const list = (texts: readonly string[]) => (texts.length === 0 ? '' : JSON.stringify(texts));

const COLUMNS: readonly Column[] = [
  ['aggregator', () => 'Candor'],
  ['store.name', (_, __, { shopName }) => shopName],
  ['store.id', (_, __, { shopId }) => shopId],
  ['store.storeUrls', (_, { url }, { site }) => list([new URL(site ?? url).origin])],
  ['reviewID', ({ id }) => id],
  ['rating', ({ rating }) => rating],
  ['title', (_, { title }) => title],
  ['content', (_, { content }) => content],
  ['created_at', ({ published_at }) => published_at.toISOString()],
  ['updated_at', ({ revised_at }) => revised_at?.toISOString() ?? ''],
  ['review_image_urls', (_, { photos }) => list(photos)],
  ['incentivized', ({ incentivized }) => incentivized],
  ['has_verified_purchase', ({ verified }) => verified],
  ['reviewer.name', ({ author_name }) => author_name],
  ['reviewer.isAnonymous', (_, { isAnonymous }) => isAnonymous],
  ['product.name', ({ product_name }) => product_name],
  ['product.url', (_, { url }) => url],
];

const text = (rows: readonly (readonly string[])[]) =>
  Buffer.from(stringify([...rows], { quoted: true, record_delimiter: 'windows' }));

export async function* metaFeed(database: Kysely<Tables>, ask: FeedAsk): AsyncGenerator<Uint8Array> {
  yield text([COLUMNS.map(([name]) => name)]);
  let rows: string[][] = [];
  for await (const review of readExportedReviews(database, ask.shopId)) {
    const told = tell(review, ask);
    if (typeof told === 'string') continue;
    rows.push(COLUMNS.map(([, cell]) => withSpaceGuard(String(cell(review, told, ask)))));
    if (rows.length < ROWS) continue;
    yield text(rows);
    rows = [];
  }
  yield text(rows);
}
