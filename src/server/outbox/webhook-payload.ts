/**
 * The body of a webhook: what happened, as of then. docs/rest.md describes it.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import type { WebhookOccurrence } from '../../contract/delivery.ts';
import type { DeliveryFacts } from '../database/delivery-facts.ts';
import type { Occurrence } from './announce.ts';

export function webhookPayload({ type, outcome, escalation }: Occurrence, facts: DeliveryFacts, now: Date) {
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
      ...(escalation && { afterWorkingHours: escalation.afterHours }),
    },
  };
}

export type WebhookPayload = Omit<ReturnType<typeof webhookPayload>, 'type'> & {
  readonly type: WebhookOccurrence;
};

/** Of a test: there is no review to tell of. */
export function testPayload(shopName: string, now: Date) {
  return { type: 'test', timestamp: now.toISOString(), data: { shop: { name: shopName } } } as const;
}
