import { conclude, takeUp } from '../cases/case-work.ts';
import { shownMessage } from '../cases/shown-message.ts';
import { lockMessage, replaceText } from '../database/messages.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

/** The same text again changes nothing. */
export const editMessage: Write<'editMessage'> = async ({ params, body }, writing) => {
  const { shopId, transaction, now, makeId } = writing;
  const { reviewId, messageId } = params;
  const work = await takeUp(writing, reviewId);
  const message = await lockMessage(transaction, { shopId, reviewId, messageId }, 'reviewer');
  if (!message) throw new ProblemException('unknown-message');
  if (message.body !== body.text) {
    await replaceText(transaction, message, { text: body.text, revisionId: makeId(), now });
    await conclude(writing, work, {
      act: 'message-edited',
      occurrence: { type: 'message.edited', messageId },
    });
  }
  return shownMessage(writing, work, messageId);
};
