/**
 * The cursor of a list of reviews says where a page ended, by value and not by count, so that
 * reviews which arrive meanwhile shift nothing.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { InputOf } from '../contract/check-request.ts';
import { SORTS } from '../contract/sorts.ts';

export const ReviewsCursor = z.strictObject({
  sort: z.enum(SORTS),
  /** Tells the lists apart that filters make. */
  filters: z.string().check(z.regex(/^[\w-]{16}$/)),
  /** What the sort counts first, when that is not the date. */
  lead: z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1)),
  /** Milliseconds within the years that PostgreSQL and RFC 3339 share. */
  publishedAt: z.int().check(z.minimum(0), z.maximum(Date.UTC(9999, 11, 31))),
  id: z.uuid(),
});

/** The same for the same filters; a hash, as what is looked for may be long. */
export function filtersKey(query: InputOf<'listReviews'>['query']): string {
  const { rating, topic, verified, media, language, q } = query;
  const filters = JSON.stringify([rating, topic, verified, media, language, q]);
  return createHash('sha256').update(filters).digest('base64url').slice(0, 16);
}
