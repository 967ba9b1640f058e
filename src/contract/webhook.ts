/** The body of a webhook as a system of the shop's own gets it: what happened, as of then. */
import * as z from 'zod/mini';
import { CASE_STATES } from './case-moves.ts';
import { Message, Review, Revision } from './review.ts';
import { Time } from './times.ts';
import type { WebhookOccurrence } from './delivery.ts';

const Told = z.pick(Review, {
  id: true,
  reviewRating: true,
  headline: true,
  reviewBody: true,
  author: true,
  datePublished: true,
  topic: true,
});

const AboutReview = {
  review: Told,
  product: z.object({ productID: z.string(), name: z.string() }),
  /** The reviewer asks to be contacted. */
  contactRequested: z.boolean(),
  /** Null when the review opened none. */
  case: z.nullable(z.object({ state: z.enum(CASE_STATES) })),
  /** What it is about; null where none is meant. */
  message: z.nullable(Message),
};

interface DescribedWebhook {
  readonly happened: string;
  readonly body: z.ZodMiniObject;
}

function aboutReview(happened: string, besides: Record<string, z.ZodMiniType> = {}): DescribedWebhook {
  return { happened, body: z.object({ ...AboutReview, ...besides }) };
}

const InvitationId = z.object({ id: z.string() });

const WEBHOOKS: Readonly<Record<WebhookOccurrence, DescribedWebhook>> = {
  'review.published': aboutReview('Everyone sees a review from now on.'),
  'review.negative': aboutReview('A review opened a case.'),
  'review.revised': aboutReview('Its author changed the review.', { before: z.optional(Revision) }),
  'review.deleted': {
    happened: 'Its author deleted the review, and all that belonged to it.',
    body: z.object({
      review: z.object({ id: z.string() }),
      product: z.object({ productID: z.string() }),
    }),
  },
  'reply.written': aboutReview('The shop answered.'),
  'reply.edited': aboutReview('The shop changed a reply.'),
  'reply.withdrawn': aboutReview('The shop took a reply back.', { withdrawnMessageId: z.string() }),
  'message.received': aboutReview('The reviewer wrote in the thread.'),
  'message.edited': aboutReview('The reviewer changed a message.'),
  'case.settled': aboutReview('The reviewer said whether it was made right.', { resolved: z.boolean() }),
  'case.closed': aboutReview("The shop closed the case without the reviewer's word."),
  'case.unanswered': aboutReview('A step of the escalation was reached.', {
    afterWorkingHours: z.number(),
  }),
  'promise.due': aboutReview('A promise falls due today or tomorrow.'),
  'promise.late': aboutReview('The day of a promise has passed.'),
  'promise.settled': aboutReview('A promise was kept or withdrawn.'),
  'invitation.sent': {
    happened: 'A buyer was asked for reviews, or reminded.',
    body: z.object({
      /** `number` is 1 for the invitation, and more for a reminder. */
      invitation: z.object({ id: z.string(), number: z.int() }),
      /** The order, by the id that the shop gave it. */
      order: z.object({ id: z.string() }),
      products: z.array(z.object({ productID: z.string() })),
    }),
  },
  'invitation.answered': aboutReview('A buyer wrote a review by the link of an invitation.', {
    invitation: InvitationId,
  }),
};

/** Each type with what happened and the schema of its whole body. */
export const webhookBodies = Object.entries(WEBHOOKS).map(([type, { happened, body }]) => ({
  type: type as WebhookOccurrence,
  happened,
  body: z.object({ type: z.literal(type), timestamp: Time, data: body }),
}));
