import * as z from 'zod/mini';
import { Time } from '../../contract/times.ts';
import { cursorRefused } from '../cursor-refused.ts';
import { listInvitationRows } from '../database/invitation-list.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import type { Read } from './handler.ts';

const InvitationsCursor = z.strictObject({ list: z.string(), at: Time, id: z.uuid() });

export const listInvitations: Read<'listInvitations'> = async ({ query }, { shopId, database }) => {
  const { list, cursor, limit } = query;
  const from = cursor === undefined ? undefined : decodeCursor(InvitationsCursor, cursor);
  if (cursor !== undefined && from?.list !== list) throw cursorRefused();
  const after = from && { at: new Date(from.at), id: from.id };
  // One more than is shown tells whether there is another page.
  const rows = await listInvitationRows(database, shopId, { list, after, limit: limit + 1 });
  const last = rows.length > limit ? rows[limit - 1]?.position : undefined;
  return {
    invitations: rows.slice(0, limit).map(({ invitation }) => invitation),
    nextCursor: last ? encodeCursor({ list, at: last.at.toISOString(), id: last.id }) : null,
  };
};
