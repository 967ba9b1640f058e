/** Days of the calendar, such as `2026-12-24`, as a merchant reads and chooses them. */

const DAY_MS = 86_400_000;
/** So that a year that was mistyped does not become a life off. */
export const DAYS_BETWEEN_MAX = 60;

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Thu, 24 Dec 2026` */
export function dayWords(text: string): string {
  return day.format(new Date(`${text}T00:00:00Z`));
}

/** Both included; empty when they are none, in the wrong order, or too many. */
export function daysBetween(from: string, until: string): string[] {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const count = Math.round((last - first) / DAY_MS) + 1;
  if (!(count >= 1 && count <= DAYS_BETWEEN_MAX)) return [];
  return Array.from({ length: count }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10));
}
