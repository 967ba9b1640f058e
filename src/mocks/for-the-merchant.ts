import type { replyOperations } from '../contract/operations/replies.ts';
import type { DatedPromise, Message, Review } from '../contract/review.ts';
import type { Answers } from './memory-shop.ts';
import { messageOf, type Premises } from './premises.ts';
import { ShopProblem } from './shop-problem.ts';

export function forTheMerchant(premises: Premises): Answers<typeof replyOperations> {
  const replyOf = (params: { readonly reviewId: string; readonly replyId: string }) => {
    const review = premises.review(params.reviewId);
    return { review, reply: messageOf(review.thread, 'merchant', params.replyId) };
  };

  return {
    writeReply({ params, body }) {
      // The coach is skipped: only members of the inbox are asked, and who asks here has an API key.
      const review = premises.review(params.reviewId);
      const { promise } = body;
      if (promise) refusePast(promise.due, premises.today());
      const reply: Message = {
        id: crypto.randomUUID(),
        by: 'merchant',
        author: body.author ?? { name: premises.options.name },
        text: body.text,
        dateCreated: premises.now(),
        dateModified: null,
        promise: promise ? { due: promise.due, state: 'open', dateSettled: null } : null,
      };
      if (promise) for (const open of openPromises(review)) settle(open, 'withdrawn', premises.today());
      review.thread.push(reply);
      premises.moveCase(review, promise ? 'promise' : 'reply');
      return structuredClone(reply);
    },

    editReply({ params, body }) {
      const { review, reply } = replyOf(params);
      return structuredClone(premises.changeText(review, reply, body.text));
    },

    withdrawReply({ params }) {
      const { review, reply } = replyOf(params);
      if (reply.promise) throw new ShopProblem('promise-stands');
      review.thread.splice(review.thread.indexOf(reply), 1);
    },

    settlePromise({ params, body }) {
      const { review, reply } = replyOf(params);
      if (!reply.promise || reply.promise.dateSettled !== null) throw new ShopProblem('no-open-promise');
      settle(reply.promise, body.state, premises.today());
      if (openPromises(review).length === 0) premises.moveCase(review, 'settle-promises');
      return structuredClone(reply);
    },
  };
}

function openPromises({ thread }: Review): DatedPromise[] {
  return thread.flatMap(({ promise }) => (promise?.dateSettled === null ? [promise] : []));
}

function settle(promise: DatedPromise, state: DatedPromise['state'], dateSettled: string): void {
  Object.assign(promise, { state, dateSettled });
}

function refusePast(due: string, today: string): void {
  if (due >= today) return;
  throw new ShopProblem('invalid-request', [
    { in: 'body', pointer: '/promise/due', detail: 'must be a day from today on' },
  ]);
}
