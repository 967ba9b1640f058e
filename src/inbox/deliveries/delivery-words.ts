/** What was sent, and what became of it, as a merchant reads it. */
import type { Delivery, OccurrenceType } from '../../contract/delivery.ts';
import { plural } from '../../ui/format.ts';
import { agoWords, momentWords, spanWords } from '../time-words.ts';

export const OCCURRENCE_WORDS: Readonly<Record<OccurrenceType, string>> = {
  'review.published': 'Review was published',
  'review.deleted': 'Review was deleted by its author',
  'reply.edited': 'You changed a reply',
  'reply.withdrawn': 'You took a reply back',
  'message.edited': 'The customer changed a message',
  'case.closed': 'Case was closed',
  'invitation.sent': 'Invitation was sent',
  'invitation.answered': 'Invitation was answered by a review',
  'review.negative': 'Negative review came in',
  'review.revised': 'Review changed by its author',
  'reply.written': 'You replied to the customer',
  'message.received': 'The customer answered',
  'case.settled': 'The customer said “resolved” or “not yet”',
  'promise.due': 'Promise is about to fall due',
  'promise.late': 'Promise is late',
  'promise.settled': 'Promise was kept or withdrawn',
  'link.asked': 'The reviewer asked for their link',
  'review.rejected': 'The reviewer was told of a rejection',
  'review.restored': 'The reviewer was told that an appeal was granted',
  'review.masked': 'The reviewer was told that personal facts were masked',
  'case.unanswered': 'Case was not answered in time',
  'case.assigned': 'Cases were given to a colleague',
  'note.mentioned': 'A colleague was mentioned in a note',
  'member.invited': 'Somebody was invited to join the shop',
  'account.changed': 'A colleague changed their account',
  'invitation': 'A buyer was asked for reviews',
  'person.asked': 'A person asked what is kept of them',
  'order.not-arrived': 'A buyer says that an order has not arrived',
  'digest': 'Daily digest',
  'test': 'Test',
};

/** A reviewer's address goes with their review. */
export function receiverWords({ by, to }: Delivery): string {
  if (to === '') return 'Mail to the reviewer';
  return `${by === 'mail' ? 'Mail' : 'Webhook'} to ${to}`;
}

export function deliveryWords({ state, attempts, date }: Delivery, now: Date): string {
  switch (state) {
    case 'waiting':
      if (attempts === 0) return 'Waits to be sent';
      return `Failed ${times(attempts)}, ${nextWords(Date.parse(date) - now.getTime())}`;
    case 'sent':
      return `Sent ${agoWords(date, now)}${attempts > 1 ? `, at attempt ${attempts}` : ''}`;
    case 'failed':
      return `Given up ${agoWords(date, now)} after ${plural(attempts, 'attempt')}`;
    case 'dropped':
      return `Not sent, ${momentWords(date)}`;
    default:
      return state satisfies never;
  }
}

function nextWords(span: number): string {
  return span < 60_000 ? 'tried again in a moment' : `tried again in ${spanWords(span)}`;
}

function times(attempts: number): string {
  return attempts === 1 ? 'once' : `${attempts} times`;
}
