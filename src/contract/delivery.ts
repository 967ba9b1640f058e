/** The log of what was sent to whom: mails and webhooks. */
import * as z from 'zod/mini';
import { Time } from './times.ts';

export const OCCURRENCES = [
  'review.published',
  'review.negative',
  'review.revised',
  'review.deleted',
  'reply.written',
  'reply.edited',
  'reply.withdrawn',
  'message.received',
  'message.edited',
  'case.settled',
  'case.closed',
  'promise.due',
  'promise.late',
  'promise.settled',
  'invitation.sent',
  'invitation.answered',
  'link.asked',
  'review.rejected',
  'review.restored',
  'review.masked',
  'case.unanswered',
  'case.assigned',
  'note.mentioned',
  'member.invited',
  'account.changed',
  'invitation',
  'person.asked',
  'order.not-arrived',
  'digest',
  'test',
] as const;
/** What is told of: what happens around a review, what colleagues do, and what the clock or a test brings. */
export type OccurrenceType = (typeof OCCURRENCES)[number];

/** What calls for a person; a chat is told of these alone. */
export const CHAT_OCCURRENCES = [
  'review.negative',
  'review.revised',
  'reply.written',
  'message.received',
  'case.settled',
  'promise.due',
  'promise.late',
  'promise.settled',
  'case.unanswered',
] as const satisfies readonly OccurrenceType[];
export type ChatOccurrence = (typeof CHAT_OCCURRENCES)[number];

/** What only a system wants to know, so that it holds what Candor holds. */
const SYSTEM_OCCURRENCES = [
  'review.published',
  'review.deleted',
  'reply.edited',
  'reply.withdrawn',
  'message.edited',
  'case.closed',
  'invitation.sent',
  'invitation.answered',
] as const satisfies readonly OccurrenceType[];
export type SystemOccurrence = (typeof SYSTEM_OCCURRENCES)[number];

/** What a webhook can be told of; also its `type`. The rest is between Candor and one person. A `test` needs no asking. */
export const WEBHOOK_OCCURRENCES = [...CHAT_OCCURRENCES, ...SYSTEM_OCCURRENCES] as const;
export type WebhookOccurrence = (typeof WEBHOOK_OCCURRENCES)[number];

export function isForSystems(type: OccurrenceType): type is SystemOccurrence {
  return (SYSTEM_OCCURRENCES as readonly OccurrenceType[]).includes(type);
}

export const Delivery = z.object({
  /** Also the `webhook-id`, or what stands before the @ of a `Message-ID`; the same at each attempt. */
  id: z.string(),
  by: z.enum(['mail', 'webhook']),
  occurrence: z.enum(OCCURRENCES),
  /** An e-mail address or a URL. */
  to: z.string(),
  reviewId: z.nullable(z.string()),
  /**
   * `waiting` for its first or next attempt; `sent`; `failed` after the last attempt; `dropped`
   * because what it was about is gone.
   */
  state: z.enum(['waiting', 'sent', 'failed', 'dropped']),
  attempts: z.int(),
  dateCreated: Time,
  /** When it was sent or given up, or when it is tried next. */
  date: Time,
  /** What the last attempt met; null when it met nothing. */
  fault: z.nullable(z.string()),
});
export type Delivery = z.infer<typeof Delivery>;

export const DeliveryList = z.object({ deliveries: z.array(Delivery), nextCursor: z.nullable(z.string()) });
export type DeliveryList = z.infer<typeof DeliveryList>;
