/** The check queue: reviews that something speaks against, to be looked at by a person. */
import * as z from 'zod/mini';
import { LENGTHS } from './lengths.ts';
import { REJECTION_REASONS } from './rejection-reasons.ts';
import { MaskableFact } from './masking.ts';
import { paragraphs } from './text.ts';
import { Time } from './times.ts';

/** What may speak against a review. None of it decides anything, and none of it is what the review thinks. */
export const SIGNALS = [
  'links',
  'repeated-text',
  'many-at-once',
  'many-from-network',
  'disposable-address',
  'offensive-words',
  'other-language',
  'personal-facts',
  'staff-address',
  'member-address',
  'reported',
  'mended',
] as const;
export type Signal = (typeof SIGNALS)[number];

export const Check = z.object({
  reviewId: z.string(),
  product: z.object({ productID: z.string(), name: z.string(), url: z.string() }),
  headline: z.string(),
  reviewBody: z.string(),
  author: z.object({ name: z.string() }),
  inLanguage: z.nullable(z.string()),
  verified: z.boolean(),
  /** Why somebody is asked to look at it. */
  signals: z.array(z.enum(SIGNALS)),
  /** What of a person its words seem to tell, found by patterns; it can be masked. */
  facts: z.array(MaskableFact),
  dateEntered: Time,
  /** Its author asks that a rejection be looked at again; null when it was not rejected before. */
  appeal: z.nullable(
    z.object({
      rejectedFor: z.enum(REJECTION_REASONS),
      /** Who rejected it, and so does not decide about the appeal. */
      rejectedBy: z.string(),
      text: z.string(),
      /** Whoever asks is somebody else. */
      mayDecide: z.boolean(),
    }),
  ),
});
/** Without stars: whoever decides does not see them, and no operation of the queue answers them. */
export type Check = z.infer<typeof Check>;

export const CheckList = z.object({ checks: z.array(Check), total: z.int() });

export const CheckDecision = z.union([
  z.strictObject({ decision: z.literal('approve') }),
  z.strictObject({ decision: z.literal('reject'), reason: z.enum(REJECTION_REASONS) }),
]);
export type CheckDecision = z.infer<typeof CheckDecision>;

export const Appeal = z.strictObject({ text: paragraphs(1, LENGTHS.reply) });
