/** Moments and days as the contract writes them. */
import * as z from 'zod/mini';

/** RFC 3339 in UTC, such as `2026-03-01T09:30:00Z`. Seconds may have a fraction. */
export const Time = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(\.\d{1,9})?Z$/));

/** A moment that there is, for what people send: the clock has no 60th hour. */
export const SentTime = Time.check(
  z.refine((moment) => !Number.isNaN(Date.parse(moment)), { error: 'must be a moment of the calendar' }),
);

/** A day of the calendar, such as `2026-12-03`, in whatever time zone the context says. */
export const Day = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'must be a day such as 2026-12-03' }),
  );

/** A day that the calendar has, for what people send. */
export const CalendarDay = Day.check(z.refine(isInCalendar, { error: 'must be a day of the calendar' }));

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
