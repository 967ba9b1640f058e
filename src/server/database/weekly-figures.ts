import { type Kysely, sql } from 'kysely';
import type { WeekFigures } from '../../contract/trends.ts';
import { rounded } from './rounded.ts';
import type { Tables } from './schema.ts';
import type { TrendSpan } from './trend-span.ts';

interface WeekRow {
  starts: string;
  opened: number;
  resolved: number;
  median_hours: number | null;
  p90_hours: number | null;
  within_24: number;
  within_72: number;
}

/** Every week from the one of `since` to that of now, also those without a case. */
export async function readWeeks(
  database: Kysely<Tables>,
  { shopId, timeZone, since, now }: TrendSpan,
): Promise<WeekFigures[]> {
  const { rows } = await sql<WeekRow>`
    with week as (
      select generate_series(date_trunc('week', ${since}::timestamptz at time zone ${timeZone}),
        ${now}::timestamptz at time zone ${timeZone}, interval '1 week') as starts
    ), opened as (
      select date_trunc('week', opened_at at time zone ${timeZone}) as starts, state, opened_at,
        first_replied_at, extract(epoch from first_replied_at - opened_at) / 3600 as hours
      from review_case
      where shop_id = ${shopId}
        and opened_at >= date_trunc('week', ${since}::timestamptz at time zone ${timeZone}) at time zone ${timeZone}
    )
    select to_char(week.starts, 'YYYY-MM-DD') as starts,
      count(opened_at)::int4 as opened,
      (count(*) filter (where state = 'resolved'))::int4 as resolved,
      (percentile_cont(0.5) within group (order by hours))::float8 as median_hours,
      (percentile_cont(0.9) within group (order by hours))::float8 as p90_hours,
      (count(*) filter (where first_replied_at <= opened_at + interval '24 hours'))::int4 as within_24,
      (count(*) filter (where first_replied_at <= opened_at + interval '72 hours'))::int4 as within_72
    from week left join opened on opened.starts = week.starts
    group by week.starts
    order by week.starts`.execute(database);
  return rows.map((row) => ({
    starts: row.starts,
    casesOpened: row.opened,
    casesResolved: row.resolved,
    medianHoursToReply: rounded(row.median_hours, 10),
    p90HoursToReply: rounded(row.p90_hours, 10),
    answeredWithin24Hours: row.within_24,
    answeredWithin72Hours: row.within_72,
  }));
}
