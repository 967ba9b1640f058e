/**
 * Judges a draft as the contract's Submission schema would, field by field. The schema itself would
 * bring 7 kB of zod to every shopper who writes; a property test keeps the two of one mind.
 */
import { LENGTHS } from '../../contract/lengths.ts';
import { EMAIL, isShowable, ONE_LINE, tidy } from '../../contract/showable.ts';
import type { SubmissionInput } from '../../contract/submission.ts';
import type { Topic } from '../../contract/topics.ts';
import { keptArray } from './kept-array.ts';
import { type NameForm, shownName } from './shown-name.ts';
import { t } from '../../ui/words.ts';

export interface Draft {
  /** One to five stars; 0 until they are chosen. */
  readonly rating: number;
  readonly headline: string;
  readonly reviewBody: string;
  readonly name: string;
  /** How much of the name is shown. */
  readonly nameForm: NameForm;
  readonly email: string;
  /** Asked for at a low rating only, as is what follows. */
  readonly topic: Topic | undefined;
  /** "Let the shop contact me." */
  readonly contact: boolean;
  readonly contactNote: string;
  /** The steps that were taken, by the id of what was asked. */
  readonly answers: Readonly<Record<string, number | undefined>>;
}
export type TextName = 'headline' | 'reviewBody' | 'name' | 'email' | 'contactNote';
export type FieldErrors = Partial<Record<'rating' | 'photos' | TextName, string>>;

export const EMPTY: Draft = {
  rating: 0,
  headline: '',
  reviewBody: '',
  name: '',
  nameForm: 'full',
  email: '',
  topic: undefined,
  contact: false,
  contactNote: '',
  answers: {},
};

/** Where each field stands in a submission, in the order in which the form shows them. */
const POINTERS: Record<keyof FieldErrors, string> = {
  rating: '/reviewRating/ratingValue',
  headline: '/headline',
  reviewBody: '/reviewBody',
  name: '/author/name',
  email: '/author/email',
  contactNote: '/contactRequest/note',
  photos: '/media',
};

const UNSHOWABLE = t`This holds characters that cannot be shown; please type it anew.`;

/** What to tell of a field that must be given. */
const MISSING = {
  rating: t`Choose one to five stars.`,
  name: t`Give a name to show beside your review.`,
  email: t`Give an e-mail address, such as ana@example.com.`,
};

/** Whether the form asks what went wrong. Nothing is ever made a condition of that. */
export function isLow({ rating }: Draft, negativeUpTo: number): boolean {
  return rating > 0 && rating <= negativeUpTo;
}

export function judge(draft: Draft, negativeUpTo: number): FieldErrors {
  const errors: FieldErrors = {};
  if (!draft.rating) errors.rating = MISSING.rating;
  const texts: TextName[] = ['headline', 'reviewBody', 'name', 'email'];
  if (isLow(draft, negativeUpTo) && draft.contact) texts.push('contactNote');
  for (const field of texts) {
    const typed = field === 'name' ? shownName(draft.name, draft.nameForm) : draft[field];
    const error = judgeText(field, typed);
    if (error) errors[field] = error;
  }
  return errors;
}

function judgeText(field: TextName, typed: string): string | undefined {
  const text = tidy(typed);
  if (text.length > LENGTHS[field]) return t`Use ${LENGTHS[field]} characters at most.`;
  if (field === 'email') return EMAIL.test(text) ? undefined : MISSING.email;
  if (!text && field === 'name') return MISSING.name;
  const mayBreak = field === 'reviewBody' || field === 'contactNote';
  return isShowable(text) && (mayBreak || ONE_LINE.test(text)) ? undefined : UNSHOWABLE;
}

/** What was given at a low rating is not sent when the stars were raised since. */
export function toSubmission(draft: Draft, negativeUpTo: number): SubmissionInput {
  const { rating, headline, reviewBody, name, nameForm, email, topic, contact, contactNote, answers } = draft;
  const attributes = Object.entries(answers).flatMap(([id, value]) => (value ? [{ id, value }] : []));
  const low = isLow(draft, negativeUpTo);
  return {
    reviewRating: { ratingValue: rating },
    headline: tidy(headline),
    reviewBody: tidy(reviewBody),
    author: { name: shownName(name, nameForm), email: tidy(email) },
    ...(attributes[0] && { attributes: keptArray(attributes) }),
    ...(low && topic && { topic }),
    ...(low && contact && { contactRequest: { note: tidy(contactNote) } }),
  };
}

/** The fields that an endpoint refused, by the JSON Pointers of its problem, and why it says it did. */
export function refusedFields(
  faults: readonly { readonly pointer: string; readonly detail: string }[],
): FieldErrors {
  const errors: FieldErrors = {};
  for (const [field, pointer] of Object.entries(POINTERS) as [keyof FieldErrors, string][]) {
    const fault = faults.find((each) => each.pointer.startsWith(pointer));
    if (fault) errors[field] = t`The shop did not take this: ${fault.detail}.`;
  }
  return errors;
}
