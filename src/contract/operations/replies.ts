/** How a merchant answers a review, from the inbox or from a system of their own. */
import * as z from 'zod/mini';
import { IdempotencyHeaders, type Operation, ReviewParams } from '../operation.ts';
import { Message } from '../review.ts';
import { ReplyChange, ReplySubmission } from '../submission.ts';

const ReplyParams = z.object({ reviewId: z.uuid(), replyId: z.uuid() });

export const replyOperations = {
  writeReply: {
    method: 'POST',
    path: '/merchant/reviews/{reviewId}/replies',
    access: 'merchant',
    right: 'answer-cases',
    summary: 'The merchant answers a review',
    description:
      'The reply is shown beneath the review, and the reviewer is told by mail. A review can be answered more than once; the thread keeps the order. A reply with a promise takes the place of the promises that are still open: they are withdrawn. A reply of a member that reads as a threat or as a reward for a change of the review is taken only when `confirmed` names that rule; a system with an API key is not asked, as nobody sits there to answer.',
    params: ReviewParams,
    headers: IdempotencyHeaders,
    body: ReplySubmission,
    answer: { status: 201, description: 'The reply as shown.', body: Message },
    problems: ['unknown-review', 'case-changed', 'confirmation-needed', 'idempotency-key-reused'],
  },
  editReply: {
    method: 'PATCH',
    path: '/merchant/reviews/{reviewId}/replies/{replyId}',
    access: 'merchant',
    right: 'answer-cases',
    summary: 'The merchant changes a reply',
    description:
      'The reply carries the time of the change where shoppers see it, and the earlier text is kept. A promise that came with it stays as it is. What reads as a threat or as a reward needs `confirmed`, as in a new reply.',
    params: ReplyParams,
    body: ReplyChange,
    answer: { status: 200, description: 'The reply as changed.', body: Message },
    problems: ['unknown-review', 'unknown-reply', 'case-changed', 'confirmation-needed'],
  },
  withdrawReply: {
    method: 'DELETE',
    path: '/merchant/reviews/{reviewId}/replies/{replyId}',
    access: 'merchant',
    right: 'answer-cases',
    summary: 'The merchant takes a reply back',
    description:
      'The reply is no longer shown. Its text is kept in the history of the shop. One that made a promise stays, as a promise in public is not taken back unseen.',
    params: ReplyParams,
    answer: { status: 204, description: 'It is withdrawn.' },
    problems: ['unknown-review', 'unknown-reply', 'promise-stands'],
  },
  settlePromise: {
    method: 'POST',
    path: '/merchant/reviews/{reviewId}/replies/{replyId}/promise',
    access: 'merchant',
    right: 'answer-cases',
    summary: 'The merchant says that a promise is kept, or withdraws it',
    description:
      'Shoppers see the promise with its day, what became of it, and when. One that is settled stays so.',
    params: ReplyParams,
    body: z.strictObject({ state: z.enum(['kept', 'withdrawn']) }),
    answer: { status: 200, description: 'The reply with its promise.', body: Message },
    problems: ['unknown-review', 'unknown-reply', 'no-open-promise'],
  },
} as const satisfies Record<string, Operation>;
