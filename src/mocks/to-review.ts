import type { InvitationAnswer } from '../contract/invited.ts';
import type { Review } from '../contract/review.ts';

/** What a submission becomes, before it is known how it came about. */
export function toReview(
  submission: InvitationAnswer,
  datePublished: string,
): Omit<Review, 'itemReviewed' | 'attributes' | 'media'> {
  return {
    id: crypto.randomUUID(),
    reviewRating: submission.reviewRating,
    headline: submission.headline,
    reviewBody: submission.reviewBody,
    author: { name: submission.author.name },
    datePublished,
    inLanguage: submission.inLanguage ?? null,
    verified: false,
    staff: false,
    incentivized: false,
    importedFrom: null,
    helpfulCount: 0,
    topic: submission.topic ?? null,
    revisions: [],
    dateResolved: null,
    thread: [],
  };
}
