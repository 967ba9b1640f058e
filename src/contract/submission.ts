/**
 * What people may send. Unknown properties are refused, so that a misspelt one
 * is heard of at once.
 */
import * as z from 'zod/mini';
import { SubmittedAttributes } from './attribute.ts';
import { CONFIRMABLE } from './confirmable.ts';
import { LENGTHS } from './lengths.ts';
import { SubmittedMedia } from './media.ts';
import { RatingValue } from './review.ts';
import { EMAIL, LANGUAGE } from './showable.ts';
import { line, paragraphs } from './text.ts';
import { CalendarDay } from './times.ts';
import { TOPICS } from './topics.ts';

export const EmailAddress = z.email({ pattern: EMAIL }).check(z.maxLength(LENGTHS.email));

/** A review on its way in. */
export const Submission = z.strictObject({
  reviewRating: z.strictObject({ ratingValue: RatingValue }),
  headline: z._default(line(0, LENGTHS.headline), ''),
  reviewBody: z._default(paragraphs(0, LENGTHS.reviewBody), ''),
  author: z.strictObject({
    /** Shown beside the review. */
    name: line(1, LENGTHS.name),
    /** Never shown; used to tell the reviewer of an answer. */
    email: EmailAddress,
  }),
  /** BCP 47 tag of the language it is written in. */
  inLanguage: z.optional(
    z.string().check(z.regex(LANGUAGE, { error: 'must be a language tag such as en or pt-BR' })),
  ),
  /** Answers to what the product's page asks besides the stars; none is required. */
  attributes: z._default(SubmittedAttributes, []),
  /** Photos that were uploaded before. */
  media: z._default(SubmittedMedia, []),
  /** What went wrong; shown, and counted for the shop. */
  topic: z.optional(z.enum(TOPICS)),
  /** "Let the shop contact me": told to the shop together with the e-mail address, and never published. */
  contactRequest: z.optional(
    z.strictObject({
      /** What the shop should know to get in touch, such as a telephone number. */
      note: z._default(paragraphs(0, LENGTHS.contactNote), ''),
    }),
  ),
});
export type Submission = z.infer<typeof Submission>;
/** As it is sent: what has a default may be left out. */
export type SubmissionInput = z.input<typeof Submission>;

/** The version of the case that the writer had before their eyes; when it has changed since, nothing is stored. */
export const SeenVersion = z.optional(z.int().check(z.minimum(1)));

/** What the reply coach warned of and the writer stands by; it is logged. */
const Confirmed = z.optional(z.array(z.enum(CONFIRMABLE)).check(z.maxLength(CONFIRMABLE.length)));

/** The merchant's answer beneath a review. */
export const ReplySubmission = z.strictObject({
  text: paragraphs(1, LENGTHS.reply),
  /** Who of the shop signs it; the shop's name when left out. */
  author: z.optional(z.strictObject({ name: line(1, LENGTHS.name) })),
  /** The day by which what the text commits to is done, in the shop's time zone: today or later. */
  promise: z.optional(z.strictObject({ due: CalendarDay })),
  confirmed: Confirmed,
  seenVersion: SeenVersion,
});
export type ReplySubmission = z.infer<typeof ReplySubmission>;

/** A changed text of a reply; the earlier one is kept as a revision. A promise is not moved by it. */
export const ReplyChange = z.strictObject({
  text: paragraphs(1, LENGTHS.reply),
  confirmed: Confirmed,
  seenVersion: SeenVersion,
});
export type ReplyChange = z.infer<typeof ReplyChange>;

/** What the reviewer writes into the thread. */
export const ReviewerMessage = z.strictObject({ text: paragraphs(1, LENGTHS.reply) });
export type ReviewerMessage = z.infer<typeof ReviewerMessage>;

/** What of a review its author changes; what is left out stays. */
export const ReviewChange = z
  .strictObject({
    reviewRating: z.optional(z.strictObject({ ratingValue: RatingValue })),
    headline: z.optional(line(0, LENGTHS.headline)),
    reviewBody: z.optional(paragraphs(0, LENGTHS.reviewBody)),
    /** All its photos from now on: those that stay, and new uploads. One that is not named is removed. */
    media: z.optional(SubmittedMedia),
  })
  .check(z.refine((change) => Object.keys(change).length > 0, { error: 'must change something' }));
export type ReviewChange = z.infer<typeof ReviewChange>;

/** The reviewer's word on whether it was made right: true, or "not yet". */
export const Settlement = z.strictObject({ resolved: z.boolean() });
export type Settlement = z.infer<typeof Settlement>;
