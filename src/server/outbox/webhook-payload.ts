/**
 * The body of a webhook: what happened, as of then. docs/rest.md describes it.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import type { WebhookOccurrence } from '../../contract/delivery.ts';
import type { DeliveryFacts } from '../database/delivery-facts.ts';
import type { Occurrence } from './announce.ts';

export function webhookPayload(
  { type, messageId, outcome, escalation, invitationId }: Occurrence,
  facts: DeliveryFacts,
  now: Date,
) {
  const { product, review, message, contact, caseState } = facts;
  const before = review.revisions.at(-1);
  const isWithdrawn = type === 'reply.withdrawn' && messageId !== undefined;
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
      ...(isWithdrawn && { withdrawnMessageId: messageId }),
      ...(invitationId !== undefined && { invitation: { id: invitationId } }),
      ...(escalation && { afterWorkingHours: escalation.afterHours }),
    },
  };
}

export type WebhookPayload = Omit<ReturnType<typeof webhookPayload>, 'type'> & {
  readonly type: WebhookOccurrence;
};

/** Of what there is no review to tell with: one that is gone, or an invitation to write some. */
export interface BarePayload {
  readonly type: 'review.deleted' | 'invitation.sent';
  readonly timestamp: string;
  readonly data: object;
}

/** Of a test: there is no review to tell of. */
export function testPayload(shopName: string, now: Date) {
  return { type: 'test', timestamp: now.toISOString(), data: { shop: { name: shopName } } } as const;
}
