import { conclude, takeUp } from '../cases/case-work.ts';
import { lockMessage, withdrawMessage } from '../database/messages.ts';
import { hasPromise } from '../database/promises.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

export const withdrawReply: Write<'withdrawReply'> = async ({ params }, writing) => {
  const { shopId, transaction, now } = writing;
  const address = { shopId, reviewId: params.reviewId, messageId: params.replyId };
  const work = await takeUp(writing, params.reviewId);
  const reply = await lockMessage(transaction, address, 'merchant');
  if (!reply) throw new ProblemException('unknown-reply');
  if (await hasPromise(transaction, address)) throw new ProblemException('promise-stands');
  await withdrawMessage(transaction, reply, now);
  await conclude(writing, work, {
    act: 'reply-withdrawn',
    occurrence: { type: 'reply.withdrawn', messageId: params.replyId },
  });
};
