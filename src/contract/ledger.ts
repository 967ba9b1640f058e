/** What became of all reviews that were written here, counted for everyone to see. */
import * as z from 'zod/mini';
import { REJECTION_REASONS } from './rejection-reasons.ts';
import { RatingValue } from './review.ts';
import { Time } from './times.ts';

const Count = z.int().check(z.minimum(0));
/** Whole seconds; null while there is none to tell of. */
const Seconds = z.nullable(Count);

/** Each review received is one of published, waiting, rejected and withdrawn. */
const Standing = {
  received: Count,
  published: Count,
  /** Held for the time that the shop holds every review. */
  waiting: Count,
  rejected: Count,
  /** Deleted by its author. */
  withdrawn: Count,
  /** From when a review was received until it was first published, for the half that were fastest. */
  medianSecondsToPublish: Seconds,
  /** The same for nine of ten. */
  p90SecondsToPublish: Seconds,
};

export const Ledger = z.object({
  /** When the first review of the ledger was received; null when it has none. */
  since: z.nullable(Time),
  ...Standing,
  /** Why reviews are rejected now; a reason that is left out was not given. */
  rejectedFor: z.array(z.object({ reason: z.enum(REJECTION_REASONS), count: z.int().check(z.minimum(1)) })),
  /** Asked by authors of rejected reviews, and decided by another member of the shop than had rejected it. */
  appeals: z.object({ received: Count, open: Count, granted: Count, refused: Count }),
  /** By the stars that a review had when it was received; one to five, each of them. */
  byRating: z.array(z.object({ reviewRating: z.object({ ratingValue: RatingValue }), ...Standing })),
  /**
   * The end of the log that these figures are counted from: its entries, and the hash of the last.
   * Whoever notes both can tell later that nothing before was changed.
   */
  auditLog: z.object({ entries: Count, hash: z.nullable(z.string().check(z.regex(/^[\da-f]{64}$/))) }),
});
export type Ledger = z.infer<typeof Ledger>;
