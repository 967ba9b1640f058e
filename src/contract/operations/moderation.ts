/** Looking at reviews that something speaks against; whoever decides sees no stars. */
import { Appeal, CheckDecision, CheckList } from '../check.ts';
import { Masking } from '../masking.ts';
import { type Operation, ReviewParams } from '../operation.ts';

export const moderationOperations = {
  listChecks: {
    method: 'GET',
    path: '/merchant/checks',
    access: 'merchant',
    right: 'check-reviews',
    summary: 'Reviews to be looked at',
    description:
      'The ones that wait longest first, at most 100. A signal puts a review here and decides nothing: it is published all the same until somebody rejects it. The stars are left out, so that they can play no part.',
    answer: { status: 200, description: 'The check queue.', body: CheckList },
    problems: [],
  },
  decideCheck: {
    method: 'POST',
    path: '/merchant/checks/{reviewId}',
    access: 'merchant',
    right: 'check-reviews',
    summary: 'Approves or rejects a review of the check queue',
    description:
      'A rejection has one of the neutral reasons, which the author is mailed with a link to mend the review or to appeal. An appeal is decided by somebody else than who rejected. Approving publishes nothing early: a review that is held waits for its time.',
    params: ReviewParams,
    body: CheckDecision,
    answer: { status: 204, description: 'It is decided.' },
    problems: ['unknown-check', 'own-rejection'],
  },
  maskFacts: {
    method: 'POST',
    path: '/merchant/checks/{reviewId}/mask',
    access: 'merchant',
    right: 'check-reviews',
    summary: 'Masks personal facts in a review of the check queue',
    description:
      'Each must be one of the `facts` that the check names: a telephone number, an e-mail address or a postal address, found by its pattern. In its place stands a mark in the language of the review, in earlier versions too; what was masked is not kept. Nothing else of a text can be changed. The author is told by mail, and the log counts what was masked. The review stays in the queue until it is decided about.',
    params: ReviewParams,
    body: Masking,
    answer: { status: 204, description: 'It is masked.' },
    problems: ['unknown-check', 'unknown-review'],
  },
  appealRejection: {
    method: 'POST',
    path: '/reviews/{reviewId}/appeal',
    access: 'reviewer',
    summary: 'The author asks that a rejection be looked at again',
    description: 'Once for each rejection. Another member of the shop decides than the one who rejected.',
    params: ReviewParams,
    body: Appeal,
    answer: { status: 204, description: 'It waits to be decided.' },
    problems: ['unknown-review', 'nothing-to-appeal'],
  },
} as const satisfies Record<string, Operation>;
