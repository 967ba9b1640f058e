import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { countCases, readQueue } from '../database/case-queue.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { cursorRefused } from '../cursor-refused.ts';
import type { Read } from './handler.ts';

const MOMENT_MAX = Date.UTC(9999, 11, 31);

const QueueCursor = z.strictObject({
  /** Of the state and the filters that the list was asked for with. */
  list: z.string(),
  now: z.int().check(z.minimum(0), z.maximum(MOMENT_MAX)),
  rank: z.int().check(z.minimum(0), z.maximum(100)),
  weight: z.number().check(z.minimum(-MOMENT_MAX), z.maximum(2 * MOMENT_MAX)),
  id: z.uuid(),
});

export const listCases: Read<'listCases'> = async ({ query }, { shopId, database, now, actor }) => {
  const { state, cursor, limit, ...filters } = query;
  const list = createHash('sha256')
    .update(JSON.stringify([state, filters]))
    .digest('base64url');
  const after = cursor === undefined ? undefined : decodeCursor(QueueCursor, cursor);
  if (cursor !== undefined && after?.list !== list) throw cursorRefused();
  const condition = { shopId, filters, products: actor.products, now };
  const { cases, end } = await readQueue(database, { ...condition, state, after, limit });
  return {
    cases,
    counts: await countCases(database, condition),
    nextCursor: end ? encodeCursor({ list, ...end }) : null,
  };
};
