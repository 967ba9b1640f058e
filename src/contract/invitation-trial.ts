/** Two versions of the mail that asks for reviews, compared among buyers of one language. */
import * as z from 'zod/mini';
import { BUYER_LANGUAGE_TAGS } from './buyer-languages.ts';
import { line, paragraphs } from './text.ts';
import { Time } from './times.ts';

export const TRIAL_LENGTHS = { subject: 120, opening: 500 } as const;

/** `first` is the mail as it was before the trial. */
export const TRIAL_VERSIONS = ['first', 'second'] as const;
export type TrialVersion = (typeof TRIAL_VERSIONS)[number];

/** What the second version says in place of Candor's words; where a part is empty, it says those. */
export const NewInvitationTrial = z.strictObject({
  language: z.enum(BUYER_LANGUAGE_TAGS),
  subject: line(0, TRIAL_LENGTHS.subject),
  opening: paragraphs(0, TRIAL_LENGTHS.opening),
});
export type NewInvitationTrial = z.infer<typeof NewInvitationTrial>;

const Count = z.int().check(z.minimum(0));

const Outcome = z.object({
  /** Buyers to whom it was sent. */
  invited: Count,
  /** Of these, in whose browser the page was shown. */
  opened: Count,
  /** Of these, who reviewed at least one product. */
  reviewed: Count,
});
export type TrialOutcome = z.infer<typeof Outcome>;

const Share = z.number().check(z.minimum(-1), z.maximum(1));

export const InvitationTrial = z.object({
  id: z.uuid(),
  language: z.enum(BUYER_LANGUAGE_TAGS),
  subject: z.string(),
  opening: z.string(),
  startedAt: Time,
  /** Null while it runs. */
  endedAt: z.nullable(Time),
  /** Which version is sent since it ended. */
  kept: z.nullable(z.enum(TRIAL_VERSIONS)),
  outcomes: z.object({ first: Outcome, second: Outcome }),
  /**
   * By how much larger the share of reviewers is with the second version, as the bounds within which it lies at a
   * confidence of 99 %; null with fewer than 100 buyers in either half, of whom nothing can be told.
   */
  difference: z.nullable(z.object({ low: Share, high: Share })),
});
export type InvitationTrial = z.infer<typeof InvitationTrial>;
