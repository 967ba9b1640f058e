/** Days and hours where the shop is; its promises fall due by them. */

const DAY_MS = 86_400_000;

/** Where a shop is, and the day that it is there. */
export interface ShopDay {
  readonly timeZone: string;
  readonly today: string;
}

export function shopDay(timeZone: string, moment: Date): ShopDay {
  return { timeZone, today: dayIn(timeZone, moment) };
}

/** The day, as `2026-12-03`, that it is in the time zone at that moment. */
export function dayIn(timeZone: string, moment: Date): string {
  return parts(timeZone, moment).slice(0, 10);
}

/** The hour of the day, from 0 to 23. */
export function hourIn(timeZone: string, moment: Date): number {
  return Number(parts(timeZone, moment).slice(11, 13));
}

/** The day so many days later; earlier when they are below zero. */
export function otherDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Swedish writes `2026-12-03 09:30:00`. */
function parts(timeZone: string, moment: Date): string {
  return moment.toLocaleString('sv', { timeZone });
}
