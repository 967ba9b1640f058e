import { conclude, takeUp, withCase } from '../cases/case-work.ts';
import { shownMessage } from '../cases/shown-message.ts';
import { storeMessage } from '../database/messages.ts';
import type { Write } from './handler.ts';

export const addMessage: Write<'addMessage'> = async ({ params: { reviewId }, body }, writing) => {
  const { shopId, transaction, now, makeId } = writing;
  const work = await withCase(writing, await takeUp(writing, reviewId));
  const messageId = makeId();
  await storeMessage(transaction, {
    shop_id: shopId,
    review_id: reviewId,
    id: messageId,
    by: 'reviewer',
    author_name: work.review.author_name,
    body: body.text,
    created_at: now,
  });
  await conclude(writing, work, {
    act: 'message-written',
    move: 'answer',
    change: { customer_spoke_at: now },
    occurrence: { type: 'message.received', messageId },
  });
  return shownMessage(writing, work, messageId);
};
