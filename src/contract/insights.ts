/** What became of the shop's cases. */
import * as z from 'zod/mini';
import { TOPICS } from './topics.ts';

const Count = z.int().check(z.minimum(0));

export const Insights = z.object({
  /** The days that are counted, back from now. */
  days: z.int(),
  /** Cases opened in these days; all that follows is about them. */
  casesOpened: Count,
  casesResolved: Count,
  casesClosed: Count,
  /** Until the first reply, in hours, half of them sooner; null when none was answered. */
  medianHoursToReply: z.nullable(z.number()),
  answeredWithin24Hours: Count,
  /** Kept by their day. */
  promisesKept: Count,
  /** Kept after their day, or past it and not kept. */
  promisesLate: Count,
  /** Reviews whose stars their author changed after a reply, and the means before and after. */
  ratingsChanged: z.object({
    count: Count,
    meanBefore: z.nullable(z.number()),
    meanAfter: z.nullable(z.number()),
  }),
  /** The most frequent first. */
  topics: z.array(z.object({ topic: z.nullable(z.enum(TOPICS)), count: Count })),
});
export type Insights = z.infer<typeof Insights>;
