/** What a reader of a review may say to it. */
import { type Operation, ReviewParams } from '../operation.ts';
import { CountedVote, Report, Vote } from '../reader-acts.ts';

export const readerOperations = {
  voteReview: {
    method: 'PUT',
    path: '/reviews/{reviewId}/vote',
    access: 'public',
    summary: 'A reader finds a review helpful, or takes that back',
    description:
      'There is one vote for each visitor and review, so that sending it again changes nothing. The visitor is a random token made by the device; the server keeps a hash of it and of the review, and nothing else.',
    params: ReviewParams,
    body: Vote,
    answer: { status: 200, description: 'It is counted.', body: CountedVote },
    problems: ['unknown-review', 'too-many-requests'],
  },
  reportReview: {
    method: 'POST',
    path: '/reviews/{reviewId}/reports',
    access: 'public',
    summary: 'A reader reports a review',
    description:
      'The reason stands in the log that the merchant sees, and the review in the check queue, as something to look at. It changes nothing by itself: the review stays as it is and where it is. A visitor who reports a review again changes the reason.',
    params: ReviewParams,
    body: Report,
    answer: { status: 204, description: 'The shop can see it.' },
    problems: ['unknown-review', 'too-many-requests'],
  },
} as const satisfies Record<string, Operation>;
