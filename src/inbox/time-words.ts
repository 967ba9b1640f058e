/** Times as a merchant reads them, in the time zone of the browser: nobody is served here, so `Intl` may take its time. */
import { plural } from '../ui/format.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `5 min`, `3 h`, `2 days`: rounded down, so that nobody is told of more than there is. */
export function spanWords(milliseconds: number): string {
  const span = Math.max(milliseconds, 0);
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`;
  if (span < 2 * DAY) return `${Math.floor(span / HOUR)} h`;
  return plural(Math.floor(span / DAY), 'day');
}

export function agoWords(time: string, now: Date): string {
  const span = now.getTime() - Date.parse(time);
  return span < MINUTE ? 'just now' : `${spanWords(span)} ago`;
}

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** `1 Mar 2026` */
export function dateWords(time: string): string {
  return date.format(new Date(time));
}

/** `1 Mar 2026, 09:30` */
export function momentWords(time: string): string {
  return moment.format(new Date(time));
}
