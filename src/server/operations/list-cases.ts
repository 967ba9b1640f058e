import * as z from 'zod/mini';
import { countCases, readQueue } from '../database/case-queue.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { cursorRefused } from '../cursor-refused.ts';
import type { Read } from './handler.ts';

const MOMENT_MAX = Date.UTC(9999, 11, 31);

const QueueCursor = z.strictObject({
  state: z.string(),
  now: z.int().check(z.minimum(0), z.maximum(MOMENT_MAX)),
  rank: z.int().check(z.minimum(0), z.maximum(100)),
  weight: z.number().check(z.minimum(-MOMENT_MAX), z.maximum(2 * MOMENT_MAX)),
  id: z.uuid(),
});

export const listCases: Read<'listCases'> = async ({ query }, { shopId, database, now }) => {
  const { state, cursor, limit } = query;
  const after = cursor === undefined ? undefined : decodeCursor(QueueCursor, cursor);
  if (cursor !== undefined && after?.state !== state) throw cursorRefused();
  const { cases, end } = await readQueue(database, { shopId, state, after, limit, now });
  return {
    cases,
    counts: await countCases(database, shopId),
    nextCursor: end ? encodeCursor({ state, ...end }) : null,
  };
};
