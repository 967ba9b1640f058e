/**
 * Judges a draft as the contract's Submission schema would, field by field. The schema itself would
 * bring 7 kB of zod to every shopper who writes; a property test keeps the two of one mind.
 */
import { LENGTHS } from '../../contract/lengths.ts';
import type { SubmissionInput } from '../../contract/submission.ts';
import { EMAIL, isShowable, ONE_LINE, tidy } from '../../contract/showable.ts';

export interface Draft {
  /** One to five stars; 0 until they are chosen. */
  readonly rating: number;
  readonly headline: string;
  readonly reviewBody: string;
  readonly name: string;
  readonly email: string;
}
export type FieldName = keyof Draft;
export type FieldErrors = Partial<Record<FieldName, string>>;

export const EMPTY: Draft = { rating: 0, headline: '', reviewBody: '', name: '', email: '' };

/** Where each field stands in a submission, in the order in which the form shows them. */
const POINTERS: Record<FieldName, string> = {
  rating: '/reviewRating/ratingValue',
  headline: '/headline',
  reviewBody: '/reviewBody',
  name: '/author/name',
  email: '/author/email',
};

const UNSHOWABLE = 'This holds characters that cannot be shown; please type it anew.';

/** What to tell of a field that must be given. */
const MISSING = {
  rating: 'Choose one to five stars.',
  name: 'Give a name to show beside your review.',
  email: 'Give an e-mail address, such as ana@example.com.',
};

export function judge({ rating, ...texts }: Draft): FieldErrors {
  const errors: FieldErrors = {};
  if (!rating) errors.rating = MISSING.rating;
  for (const field of ['headline', 'reviewBody', 'name', 'email'] as const) {
    const error = judgeText(field, texts[field]);
    if (error) errors[field] = error;
  }
  return errors;
}

function judgeText(field: Exclude<FieldName, 'rating'>, typed: string): string | undefined {
  const text = tidy(typed);
  if (text.length > LENGTHS[field]) return `Use ${LENGTHS[field]} characters at most.`;
  if (field === 'email') return EMAIL.test(text) ? undefined : MISSING.email;
  if (!text && field === 'name') return MISSING.name;
  return isShowable(text) && (field === 'reviewBody' || ONE_LINE.test(text)) ? undefined : UNSHOWABLE;
}

export function toSubmission({ rating, headline, reviewBody, name, email }: Draft): SubmissionInput {
  return {
    reviewRating: { ratingValue: rating },
    headline: tidy(headline),
    reviewBody: tidy(reviewBody),
    author: { name: tidy(name), email: tidy(email) },
  };
}

/** The fields that an endpoint refused, by the JSON Pointers of its problem, and why it says it did. */
export function refusedFields(
  faults: readonly { readonly pointer: string; readonly detail: string }[],
): FieldErrors {
  const errors: FieldErrors = {};
  for (const [field, pointer] of Object.entries(POINTERS) as [FieldName, string][]) {
    const fault = faults.find((each) => each.pointer === pointer);
    if (fault) errors[field] = `The shop did not take this: ${fault.detail}.`;
  }
  return errors;
}
