import type { Confirmable } from '../../contract/confirmable.ts';
import { askCoach, stoodBy } from '../cases/ask-coach.ts';
import { conclude, takeUp } from '../cases/case-work.ts';
import { shownMessage } from '../cases/shown-message.ts';
import { storeMessage } from '../database/messages.ts';
import { storePromise, withdrawOpenPromises } from '../database/promises.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

export const writeReply: Write<'writeReply'> = async ({ params: { reviewId }, body }, writing) => {
  const { shopId, transaction, now, makeId } = writing;
  const work = await takeUp(writing, reviewId, body.seenVersion);
  const { promise } = body;
  if (promise) refusePast(promise.due, work.day.today);
  const confirmed = await askCoach(writing, work, body);
  const messageId = makeId();
  await storeMessage(transaction, {
    shop_id: shopId,
    review_id: reviewId,
    id: messageId,
    by: 'merchant',
    author_name: body.author?.name ?? work.review.shop_name,
    body: body.text,
    created_at: now,
  });
  if (promise) {
    await withdrawOpenPromises(transaction, shopId, reviewId, now);
    await storePromise(transaction, { shopId, reviewId, messageId }, promise.due);
  }
  await conclude(writing, work, {
    act: 'reply-written',
    ...logged(promise?.due, confirmed),
    move: promise ? 'promise' : 'reply',
    change: {
      first_replied_at: work.reviewCase?.first_replied_at ?? now,
      merchant_spoke_at: now,
      said_not_yet: false,
    },
    occurrence: { type: 'reply.written', messageId },
  });
  return shownMessage(writing, work, messageId);
};

/** What the log says of a reply besides that it was written. */
function logged(due: string | undefined, confirmed: readonly Confirmable[]): { detail?: string } {
  const details = [...(due === undefined ? [] : [`promised by ${due}`]), ...stoodBy(confirmed)];
  return details.length > 0 ? { detail: details.join('; ') } : {};
}

function refusePast(due: string, today: string): void {
  if (due >= today) return;
  throw new ProblemException('invalid-request', {
    errors: [{ in: 'body', pointer: '/promise/due', detail: 'must be a day from today on' }],
  });
}
