/**
 * A cursor says where a page of reviews ended, by value and not by count, so that
 * reviews which arrive meanwhile shift nothing. Clients must not look inside.
 */
import * as z from 'zod/mini';
import { SORTS } from '../contract/sorts.ts';

const Cursor = z.strictObject({
  sort: z.enum(SORTS),
  /** The stars filtered by; 0 for all. */
  rating: z.int().check(z.minimum(0), z.maximum(5)),
  /** What the sort counts first, when that is not the date. */
  lead: z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1)),
  /** Milliseconds within the years that PostgreSQL and RFC 3339 share. */
  publishedAt: z.int().check(z.minimum(0), z.maximum(Date.UTC(9999, 11, 31))),
  id: z.uuid(),
});
export type Cursor = z.infer<typeof Cursor>;

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Undefined when it is none of ours. */
export function decodeCursor(text: string): Cursor | undefined {
  const json = Buffer.from(text, 'base64url').toString('utf8');
  const result = z.safeParse(Cursor, parse(json));
  return result.success ? result.data : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
