/**
 * Makes the demo shop's import files from the raw reviews. The words and stars
 * are the shoppers' own; names and dates, which the data set lacks, are drawn
 * from each review's id, so that every run writes the same files.
 *
 * Run it with `node demo/shop/make-shop.ts` after a change to the catalogue or the replies.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { catalogue } from './catalogue.ts';
import { FAMILY_NAMES, FIRST_NAMES } from './names.ts';

/** Shown with each review, as these were not written here. */
const SOURCE = 'a public data set';

const SPAN_START = Date.UTC(2024, 10, 16);
/** The last day is 15 November 2026. */
const SPAN_DAYS = 730;

interface RawReview {
  readonly id: string;
  readonly product: string;
  readonly rating: string;
  readonly title: string;
  readonly body: string;
  readonly helpful: string;
}

export interface Reply {
  readonly reviewId: string;
  readonly author: string;
  readonly dateCreated: string;
  readonly text: string;
}

/** Numbers in [0, 1) that depend on the id alone. */
function draws(id: string): number[] {
  const hash = createHash('sha256').update(id).digest();
  return [0, 4, 8, 12, 16].map((offset) => hash.readUInt32BE(offset) / 2 ** 32);
}

function pick(names: readonly string[], draw: number): string {
  return names[Math.floor(draw * names.length)] ?? '';
}

/** People sign in different ways: with a first name, an initial or the whole name. */
function authorName(id: string): string {
  const [first = 0, family = 0, way = 0] = draws(id);
  const given = pick(FIRST_NAMES, first);
  const last = pick(FAMILY_NAMES, family);
  if (way < 0.25) return given;
  return way < 0.8 ? `${given} ${last.charAt(0)}.` : `${given} ${last}`;
}

/** Some time between breakfast and midnight, to the second. */
function dateOf(id: string): string {
  const [, , , day = 0, time = 0] = draws(id);
  const seconds = Math.floor(day * SPAN_DAYS) * 86_400 + 7 * 3600 + Math.floor(time * 16 * 3600);
  return new Date(SPAN_START + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Quoted where RFC 4180 wants it. */
function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

export function makeProducts(): string {
  const header = ['product_id', 'name', 'handle', 'sku', 'url', 'image_url'];
  const rows = catalogue.map(({ id, name, handle, sku }) => [
    id,
    name,
    handle,
    sku,
    `/products/${handle}`,
    `/pictures/${handle}.svg`,
  ]);
  return writeCsv([header, ...rows]);
}

const REVIEW_COLUMNS = [
  'review_id',
  'product_id',
  'rating',
  'title',
  'body',
  'language',
  'author_name',
  'created_at',
  'helpful_yes',
  'source',
  'reply_body',
  'reply_author',
  'reply_created_at',
];

export function makeReviews(raw: string, replies: readonly Reply[]): string {
  const reviews = parse<RawReview>(raw, { columns: true });
  const replyTo = new Map(replies.map((reply) => [reply.reviewId, reply]));
  const rows = reviews.map((review) => {
    const reply = replyTo.get(review.id);
    return [
      review.id,
      review.product,
      review.rating,
      review.title,
      review.body,
      'en',
      authorName(review.id),
      dateOf(review.id),
      review.helpful,
      SOURCE,
      reply?.text ?? '',
      reply?.author ?? '',
      reply?.dateCreated ?? '',
    ];
  });
  return writeCsv([REVIEW_COLUMNS, ...rows]);
}

if (import.meta.main) {
  const here = (name: string) => new URL(name, import.meta.url);
  const replies = JSON.parse(readFileSync(here('replies.json'), 'utf8')) as Reply[];
  writeFileSync(here('products.csv'), makeProducts());
  writeFileSync(here('reviews.csv'), makeReviews(readFileSync(here('womens-clothing.csv'), 'utf8'), replies));
}
