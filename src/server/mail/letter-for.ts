/** Which mail tells of which occurrence. */
import type { Note } from '../../contract/case-work.ts';
import type { OccurrenceType, SystemOccurrence } from '../../contract/delivery.ts';
import type { DeliveryFacts } from '../database/delivery-facts.ts';
import type { MailPayload } from '../outbox/mail-payload.ts';
import type { Letter } from './letter.ts';
import { caseSettled } from './templates/case-settled.ts';
import { caseUnanswered } from './templates/case-unanswered.ts';
import { linkAsked } from './templates/link-asked.ts';
import { messageReceived } from './templates/message-received.ts';
import { negativeReview } from './templates/negative-review.ts';
import { noteMentioned } from './templates/note-mentioned.ts';
import { promiseDue } from './templates/promise-due.ts';
import { promiseKept } from './templates/promise-kept.ts';
import { promiseLate } from './templates/promise-late.ts';
import { replyWritten } from './templates/reply-written.ts';
import { reviewMasked } from './templates/review-masked.ts';
import { reviewRejected } from './templates/review-rejected.ts';
import { reviewRestored } from './templates/review-restored.ts';
import { reviewRevised } from './templates/review-revised.ts';

export interface LetterFacts extends DeliveryFacts {
  readonly now: Date;
  /** The one way on: into the inbox, or the reviewer's private page. */
  readonly link: string;
  /** Of `case.settled`: what the reviewer said. */
  readonly outcome: boolean;
  readonly publicUrl: string;
  /** Why somebody of the shop gets it; undefined in a mail to the reviewer. */
  readonly toldAs?: MailPayload['toldAs'];
  /** Of `case.unanswered`: the step that was reached. */
  readonly afterHours?: number | undefined;
  /** Of `note.mentioned`. */
  readonly note?: Note | undefined;
}

/** Undefined when there is nothing left to tell. */
type Template = (facts: LetterFacts) => Letter | undefined;

/** All that is about one review. */
export type CaseOccurrence = Exclude<
  OccurrenceType,
  | SystemOccurrence
  | 'case.assigned'
  | 'member.invited'
  | 'account.changed'
  | 'invitation'
  | 'person.asked'
  | 'order.not-arrived'
  | 'digest'
  | 'test'
>;

const templates: Readonly<Record<CaseOccurrence, Template>> = {
  'review.negative': negativeReview,
  'review.revised': reviewRevised,
  'message.received': messageReceived,
  'case.settled': caseSettled,
  'promise.due': promiseDue,
  'promise.late': promiseLate,
  'promise.settled': promiseKept,
  'reply.written': replyWritten,
  'link.asked': linkAsked,
  'review.rejected': reviewRejected,
  'review.restored': reviewRestored,
  'review.masked': reviewMasked,
  'case.unanswered': caseUnanswered,
  'note.mentioned': noteMentioned,
};

export function letterFor(type: CaseOccurrence, facts: LetterFacts): Letter | undefined {
  return templates[type](facts);
}
