import { changeReply } from '../database/replies.ts';
import type { Write } from './handler.ts';

export const editReply: Write<'editReply'> = ({ params, body }, { shopId, transaction, now, makeId }) =>
  changeReply(transaction, { shopId, ...params }, { text: body.text, revisionId: makeId(), now });
