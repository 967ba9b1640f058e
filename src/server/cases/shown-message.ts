import type { Message } from '../../contract/review.ts';
import { readShownReview } from '../database/shown-review.ts';
import type { Writing } from '../operations/handler.ts';
import type { CaseWork } from './case-work.ts';

/** The message as everyone sees it once the transaction ends. */
export async function shownMessage(
  { transaction, shopId, mediaUrl }: Writing,
  { review, day }: CaseWork,
  messageId: string,
): Promise<Message> {
  const shown = await readShownReview(transaction, shopId, review.id, { day, mediaUrl });
  const message = shown?.thread.find(({ id }) => id === messageId);
  if (!message) throw new Error('a message that was just stored is not in its thread');
  return message;
}
