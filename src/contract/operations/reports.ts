/** What readers report, for the shop to look at. Nothing here hides or changes a review. */
import * as z from 'zod/mini';
import { Cursor, type Operation, PageLimit, ReviewParams } from '../operation.ts';
import { ReportedReviews, SeenReports } from '../reported-reviews.ts';

export const reportOperations = {
  listReportedReviews: {
    method: 'GET',
    path: '/merchant/reported-reviews',
    access: 'merchant',
    right: 'see-cases',
    summary: 'The reviews that readers have reported',
    description:
      'Each with the reasons and how many readers gave them, the latest report first; with `seen=true` those reports that somebody of the shop has looked at.',
    query: z.strictObject({
      seen: z.optional(z.literal('true')),
      cursor: z.optional(Cursor),
      limit: PageLimit,
    }),
    answer: { status: 200, description: 'A page of reviews.', body: ReportedReviews },
    problems: [],
  },
  seeReports: {
    method: 'POST',
    path: '/merchant/reviews/{reviewId}/seen-reports',
    access: 'merchant',
    right: 'answer-cases',
    summary: 'Says that the reports of a review were looked at',
    description:
      'The review stays as it is. A reader who reports it anew for another reason is listed again.',
    params: ReviewParams,
    body: SeenReports,
    answer: { status: 204, description: 'They are seen.' },
    problems: ['unknown-review'],
  },
} as const satisfies Record<string, Operation>;
