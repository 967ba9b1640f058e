/** When a month begins and ends where the shop is, and the month before it. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';

/** From the first moment on, up to the second, which is no longer part of it. */
export interface Between {
  readonly from: Date;
  readonly until: Date;
}

export interface MonthBounds {
  readonly month: Between;
  readonly before: Between;
  readonly isRunning: boolean;
  /** As `2026-11-30`. */
  readonly lastDay: string;
}

interface BoundsRow {
  month_from: Date;
  month_until: Date;
  before_from: Date;
  before_until: Date;
  is_running: boolean;
  last_day: string;
}

/** Worked out by the database, which knows every change of the clocks that the dates themselves go by. */
export async function readMonthBounds(
  database: Kysely<Tables>,
  { month, timeZone, now }: { readonly month: string; readonly timeZone: string; readonly now: Date },
): Promise<MonthBounds> {
  const { rows } = await sql<BoundsRow>`
    with asked as (
      select ${`${month}-01`}::timestamp as start, ${`${month}-01`}::timestamp + interval '1 month' as finish,
        ${now}::timestamptz at time zone ${timeZone} as today
    ), judged as (
      select asked.*, today >= start and today < finish as is_running,
        case when today >= start and today < finish then today else finish end as reach,
        start - interval '1 month' as earlier
      from asked
    )
    select start at time zone ${timeZone} as month_from, reach at time zone ${timeZone} as month_until,
      earlier at time zone ${timeZone} as before_from,
      case when is_running then least(earlier + (reach - start), start) else start end
        at time zone ${timeZone} as before_until,
      is_running,
      to_char(case when is_running then today else finish - interval '1 day' end, 'YYYY-MM-DD') as last_day
    from judged`.execute(database);
  const [row] = rows;
  if (!row) throw new Error('a selection of values has one row');
  return {
    // The moment that it is now is still part of what has happened up to now.
    month: { from: row.month_from, until: new Date(row.month_until.getTime() + Number(row.is_running)) },
    before: { from: row.before_from, until: row.before_until },
    isRunning: row.is_running,
    lastDay: row.last_day,
  };
}
