/** What is read over time: since when, and by the days of which time zone. */
export interface TrendSpan {
  readonly shopId: string;
  readonly timeZone: string;
  readonly since: Date;
  readonly now: Date;
}
