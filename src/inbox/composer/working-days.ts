/** Days of the calendar as `2026-12-03`, without a time zone: the day where the shop is comes in from outside. */

const DAY = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** So many days on which a shop works later; weekends are stepped over. */
export function workingDayAfter(day: string, days: number): string {
  let reached = day;
  for (let left = days; left > 0;) {
    reached = dayAfter(reached, 1);
    const weekday = new Date(reached).getUTCDay();
    if (weekday !== SATURDAY && weekday !== SUNDAY) left -= 1;
  }
  return reached;
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** `Thursday 3 December` */
export function dayWords(day: string): string {
  return weekday.format(new Date(day));
}

/** The day that it is in the time zone; Swedish writes it as the contract does. */
export function dayIn(timeZone: string | undefined, moment: Date): string {
  return moment.toLocaleDateString('sv', timeZone === undefined ? {} : { timeZone });
}
