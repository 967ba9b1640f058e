/**
 * The body of a webhook: what happened, as of then. docs/rest.md describes it.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import type { DeliveryFacts } from '../database/delivery-facts.ts';
import type { Occurrence } from './announce.ts';

export function webhookPayload({ type, outcome }: Occurrence, facts: DeliveryFacts, now: Date) {
  const { product, review, message, contact, caseState } = facts;
  const before = review.revisions.at(-1);
  return {
    type,
    timestamp: now.toISOString(),
    data: {
      review: {
        id: review.id,
        reviewRating: review.reviewRating,
        headline: review.headline,
        reviewBody: review.reviewBody,
        // The name that everyone sees; the address stays here.
        author: review.author,
        datePublished: review.datePublished,
        topic: review.topic,
      },
      product,
      contactRequested: contact.requested,
      case: caseState === null ? null : { state: caseState },
      message: message ?? null,
      ...(type === 'review.revised' && before && { before }),
      ...(type === 'case.settled' && { resolved: outcome === true }),
    },
  };
}
