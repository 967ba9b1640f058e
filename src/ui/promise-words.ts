import type { DatedPromise } from '../contract/review.ts';
import { daysBetween, formatDate } from './format.ts';
import { byCount, t } from './words.ts';

/** A promise as one sober line: its day, and what became of it. */
export function promiseWords({ due, state, dateSettled }: DatedPromise, now = new Date()): string {
  const settled = dateSettled ?? now.toISOString();
  const days = daysBetween(due, settled);
  // The shop's day may have ended while that of UTC goes on.
  const late = byCount(Math.max(days, 1), t`1 day late`, t`${days} days late`);
  const outcome = {
    open: '',
    kept: ` – ${t`kept on ${formatDate(settled)}`}${days > 0 ? `, ${late}` : ''}`,
    late: ` – ${late}`,
    withdrawn: ` – ${t`withdrawn on ${formatDate(settled)}`}`,
  };
  return t`Promised by ${formatDate(due)}` + outcome[state];
}
