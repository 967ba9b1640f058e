/** What the author of a review may do, with the token of their private link and no account. */
import * as z from 'zod/mini';
import { OwnReview } from '../case.ts';
import { IdempotencyHeaders, type Operation, ReviewParams } from '../operation.ts';
import { Message } from '../review.ts';
import { ReviewChange, ReviewerMessage, Settlement } from '../submission.ts';

export const reviewerOperations = {
  getOwnReview: {
    method: 'GET',
    path: '/reviews/{reviewId}',
    access: 'reviewer',
    summary: "The reviewer's own review",
    description: 'With the thread, the state of its case and the earlier texts of its messages.',
    params: ReviewParams,
    answer: { status: 200, description: 'The review.', body: OwnReview },
    problems: ['unknown-review'],
  },
  reviseReview: {
    method: 'PATCH',
    path: '/reviews/{reviewId}',
    access: 'reviewer',
    summary: 'The reviewer changes stars, words or photos',
    description:
      'The version before stays readable beneath the review. A change that changes nothing makes no version. A review that becomes negative by it opens a case. Photos are replaced, and those that were removed are gone for good.',
    params: ReviewParams,
    body: ReviewChange,
    answer: { status: 200, description: 'The review as it is now.', body: OwnReview },
    problems: ['unknown-review'],
  },
  deleteReview: {
    method: 'DELETE',
    path: '/reviews/{reviewId}',
    access: 'reviewer',
    summary: 'The reviewer deletes the review',
    description: 'The review, its earlier versions, its thread and its case are gone for good.',
    params: ReviewParams,
    answer: { status: 204, description: 'It is deleted.' },
    problems: ['unknown-review'],
  },
  addMessage: {
    method: 'POST',
    path: '/reviews/{reviewId}/messages',
    access: 'reviewer',
    summary: 'The reviewer writes into the thread',
    description: 'It is shown beneath the review. A case that the merchant had closed is open again.',
    params: ReviewParams,
    headers: IdempotencyHeaders,
    body: ReviewerMessage,
    answer: { status: 201, description: 'The message as shown.', body: Message },
    problems: ['unknown-review', 'idempotency-key-reused'],
  },
  editMessage: {
    method: 'PATCH',
    path: '/reviews/{reviewId}/messages/{messageId}',
    access: 'reviewer',
    summary: 'The reviewer changes a message of theirs',
    description: 'The message carries the time of the change, and the earlier text is kept.',
    params: z.object({ reviewId: z.uuid(), messageId: z.uuid() }),
    body: ReviewerMessage,
    answer: { status: 200, description: 'The message as changed.', body: Message },
    problems: ['unknown-review', 'unknown-message'],
  },
  settleCase: {
    method: 'POST',
    path: '/reviews/{reviewId}/case',
    access: 'reviewer',
    summary: 'The reviewer says "resolved" or "not yet"',
    description: 'Nobody else can say it. "Not yet" opens the case again.',
    params: ReviewParams,
    body: Settlement,
    answer: { status: 200, description: 'The review with the state of its case.', body: OwnReview },
    problems: ['unknown-review', 'no-case'],
  },
} as const satisfies Record<string, Operation>;
