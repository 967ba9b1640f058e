/**
 * What people may send. Unknown properties are refused, so that a misspelt one
 * is heard of at once.
 */
import * as z from 'zod/mini';
import { LENGTHS } from './lengths.ts';
import { RatingValue } from './review.ts';
import { EMAIL, LANGUAGE } from './showable.ts';
import { line, paragraphs } from './text.ts';

/** A review on its way in. */
export const Submission = z.strictObject({
  reviewRating: z.strictObject({ ratingValue: RatingValue }),
  headline: z._default(line(0, LENGTHS.headline), ''),
  reviewBody: z._default(paragraphs(0, LENGTHS.reviewBody), ''),
  author: z.strictObject({
    /** Shown beside the review. */
    name: line(1, LENGTHS.name),
    /** Never shown; used to tell the reviewer of an answer. */
    email: z.email({ pattern: EMAIL }).check(z.maxLength(LENGTHS.email)),
  }),
  /** BCP 47 tag of the language it is written in. */
  inLanguage: z.optional(
    z.string().check(z.regex(LANGUAGE, { error: 'must be a language tag such as en or pt-BR' })),
  ),
});
export type Submission = z.infer<typeof Submission>;
/** As it is sent: what has a default may be left out. */
export type SubmissionInput = z.input<typeof Submission>;

/** The merchant's answer beneath a review. */
export const ReplySubmission = z.strictObject({
  text: paragraphs(1, LENGTHS.reply),
  /** Who of the shop signs it; the shop's name when left out. */
  author: z.optional(z.strictObject({ name: line(1, LENGTHS.name) })),
});
export type ReplySubmission = z.infer<typeof ReplySubmission>;

/** A changed text of a reply; the earlier one is kept as a revision. */
export const ReplyChange = z.strictObject({ text: paragraphs(1, LENGTHS.reply) });
export type ReplyChange = z.infer<typeof ReplyChange>;
