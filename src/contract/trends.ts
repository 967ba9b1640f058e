/** How the shop's cases and ratings went, week by week and month by month, where the shop is. */
import * as z from 'zod/mini';
import { CaseFigures, TopicCounts } from './insights.ts';
import { Day } from './times.ts';

const Count = z.int().check(z.minimum(0));

/** Such as `2026-11`. */
export const Month = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'must be a month such as 2026-11' }));

const Product = z.object({ productID: z.string(), name: z.string() });

/** Of the cases that were opened in it. */
export const WeekFigures = z.object({
  /** Its Monday. */
  starts: Day,
  casesOpened: Count,
  casesResolved: Count,
  medianHoursToReply: z.nullable(z.number()),
  p90HoursToReply: z.nullable(z.number()),
  answeredWithin24Hours: Count,
  answeredWithin72Hours: Count,
});
export type WeekFigures = z.infer<typeof WeekFigures>;

/** Of the reviews that were published in each month, with the stars that they have now. */
export const RatingTrend = z.object({
  /** Null is all of them together. */
  product: z.nullable(Product),
  /** In the order of time; a month without a review is left out. */
  months: z.array(z.object({ month: Month, count: Count, mean: z.number() })),
});
export type RatingTrend = z.infer<typeof RatingTrend>;

export const Trends = z.object({
  days: z.int(),
  /** Each week without a gap, from the one in which these days begin. */
  weeks: z.array(WeekFigures),
  /** The months of these days, each with what its cases were about. */
  topicsByMonth: z.array(z.object({ month: Month, topics: TopicCounts })),
  /** The products with the most cases, those with more first. */
  topicsByProduct: z.array(z.object({ product: Product, topics: TopicCounts })),
  /** All together, then the products with the most reviews. */
  ratings: z.array(RatingTrend),
});
export type Trends = z.infer<typeof Trends>;

export const MonthFigures = z.object({
  ...CaseFigures.shape,
  /** Reviews that were published in it. */
  reviews: Count,
  meanRating: z.nullable(z.number()),
});
export type MonthFigures = z.infer<typeof MonthFigures>;

export const MonthReport = z.object({
  month: Month,
  /** The last day that is counted: that of today in the month that runs. */
  until: Day,
  isRunning: z.boolean(),
  figures: MonthFigures,
  /** Of the month before; while the month runs, as far into it as this one is. */
  before: MonthFigures,
});
export type MonthReport = z.infer<typeof MonthReport>;
