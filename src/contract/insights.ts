/** What became of the shop's cases. */
import * as z from 'zod/mini';
import { TOPICS } from './topics.ts';

const Count = z.int().check(z.minimum(0));

/** The most frequent first; null where nobody has said what it was. */
export const TopicCounts = z.array(z.object({ topic: z.nullable(z.enum(TOPICS)), count: Count }));
export type TopicCounts = z.infer<typeof TopicCounts>;

/** Over the cases that were opened in a span of time. */
export const CaseFigures = z.object({
  /** All that follows is about them. */
  casesOpened: Count,
  casesResolved: Count,
  casesClosed: Count,
  /** Until the first reply, in hours, half of them sooner; null when none was answered. */
  medianHoursToReply: z.nullable(z.number()),
  /** Nine of ten sooner. */
  p90HoursToReply: z.nullable(z.number()),
  answeredWithin24Hours: Count,
  answeredWithin72Hours: Count,
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
  topics: TopicCounts,
});
export type CaseFigures = z.infer<typeof CaseFigures>;

export const Insights = z.object({
  /** The days that are counted, back from now. */
  days: z.int(),
  ...CaseFigures.shape,
});
export type Insights = z.infer<typeof Insights>;
