import { askCoach, stoodBy } from '../cases/ask-coach.ts';
import { conclude, takeUp } from '../cases/case-work.ts';
import { shownMessage } from '../cases/shown-message.ts';
import { lockMessage, replaceText } from '../database/messages.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

/** The same text again changes nothing, so that a repeated request does no harm. */
export const editReply: Write<'editReply'> = async ({ params, body }, writing) => {
  const { shopId, transaction, now, makeId } = writing;
  const { reviewId, replyId: messageId } = params;
  const work = await takeUp(writing, reviewId, body.seenVersion);
  const reply = await lockMessage(transaction, { shopId, reviewId, messageId }, 'merchant');
  if (!reply) throw new ProblemException('unknown-reply');
  if (reply.body !== body.text) {
    const [detail] = stoodBy(await askCoach(writing, work, body));
    await replaceText(transaction, reply, { text: body.text, revisionId: makeId(), now });
    await conclude(writing, work, {
      act: 'reply-edited',
      ...(detail && { detail }),
      occurrence: { type: 'reply.edited', messageId },
    });
  }
  return shownMessage(writing, work, messageId);
};
