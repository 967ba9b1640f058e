import * as z from 'zod/mini';
import { cursorRefused } from '../cursor-refused.ts';
import { listDeliveryRows } from '../database/deliveries.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { toDelivery } from '../outbox/delivery-entry.ts';
import type { Read } from './handler.ts';

const DeliveriesCursor = z.strictObject({ before: z.uuid() });

export const listDeliveries: Read<'listDeliveries'> = async ({ query }, { shopId, database }) => {
  const { cursor, limit } = query;
  const before = cursor === undefined ? undefined : decodeCursor(DeliveriesCursor, cursor)?.before;
  if (cursor !== undefined && before === undefined) throw cursorRefused();
  // One more than is shown tells whether there is another page.
  const rows = await listDeliveryRows(database, { shopId, before, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    deliveries: shown.map(toDelivery),
    nextCursor: last ? encodeCursor({ before: last.id }) : null,
  };
};
