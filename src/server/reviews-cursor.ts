/**
 * The cursor of a list of reviews says where a page ended, by value and not by count, so that
 * reviews which arrive meanwhile shift nothing.
 */
import * as z from 'zod/mini';
import { SORTS } from '../contract/sorts.ts';

export const ReviewsCursor = z.strictObject({
  sort: z.enum(SORTS),
  /** The stars filtered by; 0 for all. */
  rating: z.int().check(z.minimum(0), z.maximum(5)),
  /** What the sort counts first, when that is not the date. */
  lead: z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1)),
  /** Milliseconds within the years that PostgreSQL and RFC 3339 share. */
  publishedAt: z.int().check(z.minimum(0), z.maximum(Date.UTC(9999, 11, 31))),
  id: z.uuid(),
});
