/** Which mail tells of which occurrence. */
import type { OccurrenceType } from '../../contract/delivery.ts';
import type { DeliveryFacts } from '../database/delivery-facts.ts';
import type { Letter } from './letter.ts';
import { caseSettled } from './templates/case-settled.ts';
import { linkAsked } from './templates/link-asked.ts';
import { messageReceived } from './templates/message-received.ts';
import { negativeReview } from './templates/negative-review.ts';
import { promiseDue } from './templates/promise-due.ts';
import { promiseKept } from './templates/promise-kept.ts';
import { promiseLate } from './templates/promise-late.ts';
import { replyWritten } from './templates/reply-written.ts';
import { reviewRevised } from './templates/review-revised.ts';

export interface LetterFacts extends DeliveryFacts {
  readonly now: Date;
  /** The one way on: into the inbox, or the reviewer's private page. */
  readonly link: string;
  /** Of `case.settled`: what the reviewer said. */
  readonly outcome: boolean;
}

/** Undefined when there is nothing left to tell. */
type Template = (facts: LetterFacts) => Letter | undefined;

const templates: Readonly<Record<OccurrenceType, Template>> = {
  'review.negative': negativeReview,
  'review.revised': reviewRevised,
  'message.received': messageReceived,
  'case.settled': caseSettled,
  'promise.due': promiseDue,
  'promise.late': promiseLate,
  'promise.settled': promiseKept,
  'reply.written': replyWritten,
  'link.asked': linkAsked,
};

export function letterFor(type: OccurrenceType, facts: LetterFacts): Letter | undefined {
  return templates[type](facts);
}
