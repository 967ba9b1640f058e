import type { DatedPromise } from '../contract/review.ts';
import { daysBetween, formatDate, plural } from './format.ts';

/** A promise as one sober line: its day, and what became of it. */
export function promiseWords({ due, state, dateSettled }: DatedPromise, now = new Date()): string {
  const settled = dateSettled ?? now.toISOString();
  const days = daysBetween(due, settled);
  const outcome = {
    open: '',
    kept: ` – kept on ${formatDate(settled)}${days > 0 ? `, ${plural(days, 'day')} late` : ''}`,
    // The shop's day may have ended while that of UTC goes on.
    late: ` – ${plural(days > 1 ? days : 1, 'day')} late`,
    withdrawn: ` – withdrawn on ${formatDate(settled)}`,
  };
  return `Promised by ${formatDate(due)}${outcome[state]}`;
}
