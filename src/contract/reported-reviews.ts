/** Reviews that readers have reported, as the shop looks at them. A report changes no review by itself. */
import * as z from 'zod/mini';
import { REPORT_REASONS } from './report-reasons.ts';
import { RatingValue } from './review.ts';
import { SentTime, Time } from './times.ts';

export const ReportedReview = z.object({
  review: z.object({
    id: z.string(),
    reviewRating: z.object({ ratingValue: RatingValue }),
    headline: z.string(),
    /** The beginning of the review. */
    excerpt: z.string(),
    author: z.object({ name: z.string() }),
    /** The URL of its page, relative ones to the shop's own address. */
    product: z.object({ productID: z.string(), name: z.string(), url: z.string() }),
  }),
  /** A case stands at it, under the id of the review. */
  hasCase: z.boolean(),
  /** Each reason with how many readers gave it, the most frequent first. */
  reasons: z.array(z.object({ reason: z.enum(REPORT_REASONS), count: z.int() })),
  /** How many readers reported it. */
  count: z.int(),
  /** When the latest of them did. */
  dateReported: Time,
});
export type ReportedReview = z.infer<typeof ReportedReview>;

/** The latest report first. */
export const ReportedReviews = z.object({
  reported: z.array(ReportedReview),
  /** How many reviews have reports that nobody of the shop has looked at. */
  unseen: z.int(),
  nextCursor: z.nullable(z.string()),
});
export type ReportedReviews = z.infer<typeof ReportedReviews>;

/** Up to when reports were before the eyes of whoever says so; one that came since is still to be seen. */
export const SeenReports = z.strictObject({ until: SentTime });
