/**
 * Working time as it passes where the shop is. The hours stand on the wall, so on a day when the clocks
 * change a span can be an hour longer or shorter than it says, and exactly that much is worked.
 */
import type { WorkingCalendar } from '../contract/working-calendar.ts';
import { dayIn } from './calendar.ts';

/** Where and when the shop works. */
export interface WorkingTime extends WorkingCalendar {
  readonly timeZone: string;
}

/** In milliseconds since 1970; the end is no part of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Whoever has not worked so many hours in that time never will. */
const LOOK_BACK_DAYS = 2 * 366;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * The latest moment from which on at least so many hours had been worked until `now`: whoever has waited
 * since then or longer has waited that long. Undefined when there is no such moment.
 */
export function workedSince(time: WorkingTime, hours: number, now: Date): Date | undefined {
  let left = hours * 60 * MINUTE_MS;
  if (time.hours.length === 0) return undefined;
  let day = dayIn(time.timeZone, now);
  for (let looked = 0; looked <= LOOK_BACK_DAYS; looked += 1) {
    for (const { from, to } of stretchesOf(time, day).toReversed()) {
      const until = Math.min(to, now.getTime());
      if (until - from >= left) return new Date(until - left);
      left -= Math.max(0, until - from);
    }
    day = otherDay(day, -1);
  }
  return undefined;
}

/** Whether anybody works on that day at all. */
export function isWorkingDay({ hours, daysOff }: WorkingCalendar, day: string): boolean {
  return !daysOff.includes(day) && hours.some(({ dayOfWeek }) => dayOfWeek === weekdayOf(day));
}

/** The moment at which the clocks where the shop is show that time of that day, such as `09:00`. */
export function momentAt(timeZone: string, day: string, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * MINUTE_MS;
  const [before, after] = [offsetAt(timeZone, wall - DAY_MS), offsetAt(timeZone, wall + DAY_MS)];
  const candidates = [wall - before, wall - after].filter((at) => at + offsetAt(timeZone, at) === wall);
  // A time that comes twice is meant as it comes first; one that is left out is when the clocks went on.
  return new Date(
    candidates.length > 0 ? Math.min(...candidates) : changeBetween(timeZone, wall, before, after),
  );
}

/** In the order of the day, and without what is said twice. */
function stretchesOf(time: WorkingTime, day: string): Stretch[] {
  if (!isWorkingDay(time, day)) return [];
  const weekday = weekdayOf(day);
  const stretches = time.hours
    .filter(({ dayOfWeek }) => dayOfWeek === weekday)
    .map(({ opens, closes }) => ({
      from: momentAt(time.timeZone, day, opens).getTime(),
      to: momentAt(time.timeZone, day, closes).getTime(),
    }))
    .toSorted((one, other) => one.from - other.from);
  const apart: Stretch[] = [];
  for (const { from, to } of stretches) {
    const start = Math.max(from, apart.at(-1)?.to ?? from);
    if (to > start) apart.push({ from: start, to });
  }
  return apart;
}

function weekdayOf(day: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'Sunday';
}

export function otherDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How far the clocks are ahead of UTC. */
function offsetAt(timeZone: string, at: number): number {
  const whole = Math.floor(at / 1000) * 1000;
  return Date.parse(`${new Date(whole).toLocaleString('sv', { timeZone }).replace(' ', 'T')}Z`) - whole;
}

/** When the clocks went from one offset to the other, to the millisecond. */
function changeBetween(timeZone: string, wall: number, before: number, after: number): number {
  let [low, high] = [wall - after, wall - before];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
