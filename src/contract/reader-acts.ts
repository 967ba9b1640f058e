/** What a reader of a review can say to it, without an account. */
import * as z from 'zod/mini';
import { REPORT_REASONS } from './report-reasons.ts';

/**
 * A random token that the reader's device made for itself. It is stored as a hash that differs from
 * review to review, so that nobody can tell which of them one reader was at.
 */
const Visitor = z
  .string()
  .check(z.regex(/^[\w-]{22,64}$/, { error: 'must be 22 to 64 letters, digits, - or _' }));

export const Vote = z.strictObject({
  visitor: Visitor,
  /** False takes the vote back. */
  helpful: z.boolean(),
});

export const CountedVote = z.object({
  /** How many readers find the review helpful now. */
  helpfulCount: z.int().check(z.minimum(0)),
});
export type CountedVote = z.infer<typeof CountedVote>;

export const Report = z.strictObject({
  visitor: Visitor,
  reason: z.enum(REPORT_REASONS),
});
