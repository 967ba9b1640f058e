import { withdrawReply as withdraw } from '../database/replies.ts';
import type { Write } from './handler.ts';

export const withdrawReply: Write<'withdrawReply'> = async ({ params }, { shopId, transaction, now }) => {
  await withdraw(transaction, { shopId, ...params }, now);
};
