import * as z from 'zod/mini';
import { cursorRefused } from '../cursor-refused.ts';
import { countUnseenReviews, readReportedReviews } from '../database/reported-reviews.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import type { Read } from './handler.ts';

/** The last of the page before: when it was reported last, in milliseconds, and its id. */
const ReportsCursor = z.strictObject({ at: z.int(), id: z.uuid() });

export const listReportedReviews: Read<'listReportedReviews'> = async ({ query }, reading) => {
  const { shopId, database, actor } = reading;
  const { cursor, limit } = query;
  const after = cursor === undefined ? undefined : decodeCursor(ReportsCursor, cursor);
  if (cursor !== undefined && after === undefined) throw cursorRefused();
  const { products } = actor;
  const seen = query.seen !== undefined;
  // One more than is shown tells whether there is another page.
  const read = await readReportedReviews(database, { shopId, seen, products, after, limit: limit + 1 });
  const reported = read.slice(0, limit);
  const last = read.length > limit ? reported.at(-1) : undefined;
  return {
    reported,
    unseen: await countUnseenReviews(database, shopId, products),
    nextCursor: last ? encodeCursor({ at: Date.parse(last.dateReported), id: last.review.id }) : null,
  };
};
