import { conclude, takeUp } from '../cases/case-work.ts';
import { shownMessage } from '../cases/shown-message.ts';
import { lockMessage } from '../database/messages.ts';
import { hasOpenPromise, settlePromise as settle } from '../database/promises.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

export const settlePromise: Write<'settlePromise'> = async ({ params, body }, writing) => {
  const { shopId, transaction, now } = writing;
  const { reviewId, replyId: messageId } = params;
  const address = { shopId, reviewId, messageId };
  const work = await takeUp(writing, reviewId);
  if (!(await lockMessage(transaction, address, 'merchant'))) throw new ProblemException('unknown-reply');
  const isKept = body.state === 'kept';
  if (!(await settle(transaction, address, isKept ? { kept_at: now } : { withdrawn_at: now }))) {
    throw new ProblemException('no-open-promise');
  }
  const isLast = !(await hasOpenPromise(transaction, shopId, reviewId));
  await conclude(writing, work, {
    act: `promise-${body.state}`,
    ...(isLast && { move: 'settle-promises' }),
    ...(isKept && { change: { merchant_spoke_at: now } }),
    occurrence: { type: 'promise.settled', messageId, outcome: isKept },
  });
  return shownMessage(writing, work, messageId);
};
