/** The columns of the CSV files that reviews leave by: Candor's own, and those that other systems take in. */
import type { ExportedReview } from '../database/exported-reviews.ts';
import { EXPORT_COLUMN } from '../import/spreadsheet.ts';

export interface ExportContext {
  /** Where photos are served from. */
  readonly photoUrls: (review: ExportedReview) => readonly string[];
  /** Whether addresses of reviewers go along. */
  readonly withAddresses: boolean;
}

type Cell = string | number | boolean | null;
export type Column = readonly [name: string, cell: (review: ExportedReview, context: ExportContext) => Cell];

const EXPORT_FORMAT = 1;

const at = (time: Date | number | null | undefined) =>
  time === null || time === undefined ? '' : new Date(time).toISOString();
/** As `2026-02-10 15:30:40 UTC`. */
const spaced = (time: Date | number | undefined) =>
  time === undefined ? '' : `${at(time).slice(0, 19).replace('T', ' ')} UTC`;
const email = ({ author_email }: ExportedReview, { withAddresses }: ExportContext) =>
  withAddresses ? author_email : null;

const own: readonly Column[] = [
  [EXPORT_COLUMN, () => EXPORT_FORMAT],
  // What it is known again by, where it came from and here.
  ['review_id', ({ external_id, id }) => external_id ?? id],
  ['candor_id', ({ id }) => id],
  ['source', ({ imported_from }) => imported_from ?? 'Candor'],
  ['product_id', ({ reviewed_id }) => reviewed_id],
  ['product_handle', ({ handle }) => handle],
  ['sku', ({ sku }) => sku],
  ['gtin', ({ gtin }) => gtin],
  ['product_name', ({ product_name }) => product_name],
  ['product_url', ({ product_url }) => product_url],
  ['rating', ({ rating }) => rating],
  ['title', ({ headline }) => headline],
  ['body', ({ body }) => body],
  ['language', ({ language }) => language],
  ['status', () => 'published'],
  ['verified', ({ verified }) => verified],
  ['incentivized', ({ incentivized }) => incentivized],
  ['author_name', ({ author_name }) => author_name],
  ['author_email', email],
  ['created_at', ({ published_at }) => at(published_at)],
  ['updated_at', ({ revised_at }) => at(revised_at)],
  ['revision_no', ({ revision_count }) => revision_count + 1],
  ['topic', ({ topic }) => topic],
  ['media_urls', (review, { photoUrls }) => photoUrls(review).join(' ')],
  ['reply_body', ({ reply }) => reply?.body ?? ''],
  ['reply_author', ({ reply }) => reply?.author ?? ''],
  ['reply_created_at', ({ reply }) => at(reply?.created)],
  ['reply_updated_at', ({ reply }) => at(reply?.modified)],
  ['reply_promise_due', ({ reply }) => reply?.due ?? ''],
  ['case_status', ({ case_state }) => case_state],
  ['resolved_at', ({ resolved_at }) => at(resolved_at)],
  ['helpful_yes', ({ helpful_count }) => helpful_count],
];

/** Shops of most systems have their products at `/products/{handle}`. */
const handleOf = ({ handle, product_url, reviewed_id }: ExportedReview) =>
  handle ?? /\/products?\/([^/?#]+)/.exec(product_url)?.[1] ?? reviewed_id;

const judgeMe: readonly Column[] = [
  ['title', ({ headline }) => headline],
  ['body', ({ body }) => body],
  ['rating', ({ rating }) => rating],
  ['review_date', ({ published_at }) => spaced(published_at)],
  ['source', ({ imported_from }) => imported_from ?? 'Candor'],
  ['curated', () => 'ok'],
  ['reviewer_name', ({ author_name }) => author_name],
  ['reviewer_email', email],
  ['product_id', ({ reviewed_id }) => reviewed_id],
  ['product_handle', handleOf],
  ['reply', ({ reply }) => reply?.body ?? ''],
  ['reply_date', ({ reply }) => spaced(reply?.created)],
  ['picture_urls', (review, { photoUrls }) => photoUrls(review).join(',')],
  ['ip_address', () => ''],
  ['location', () => ''],
];

const shopify: readonly Column[] = [
  ['product_handle', handleOf],
  ['state', () => 'published'],
  ['rating', ({ rating }) => rating],
  ['title', ({ headline }) => headline],
  ['author', ({ author_name }) => author_name],
  ['email', email],
  ['location', () => ''],
  ['body', ({ body }) => body],
  ['reply', ({ reply }) => reply?.body ?? ''],
  ['created_at', ({ published_at }) => spaced(published_at)],
  ['replied_at', ({ reply }) => spaced(reply?.created)],
];

export const REVIEW_LAYOUTS = { 'csv': own, 'judge.me': judgeMe, 'shopify': shopify } as const;
export type ReviewLayout = keyof typeof REVIEW_LAYOUTS;
