/**
 * Dates and numbers, without `Intl`: its first use on a page costs some 20 ms on a phone, and the first
 * picture must not wait for it. How a language writes them is a message like all others; a test holds
 * the messages to what `Intl` says. Dates are those of UTC, so that a page made on a server and the one
 * drawn in a browser agree.
 */
import { t } from './words.ts';

/** `2026-03-01T09:30:00Z` becomes `1 Mar 2026`. */
export function formatDate(time: string): string {
  const [year = '', month, day] = time.split(/[-T]/);
  const name = t`Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec`.split(' ')[Number(month) - 1] ?? '';
  return t`${Number(day)} ${name} ${year}`;
}

/** How many days of the calendar the second time or day is after the first; below zero when it is before. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000;
}

/** `12345` becomes `12,345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, t`,`);
}

/** One decimal. Only an unmixed five reads `5.0`, and only an unmixed one `1.0`: rounding must not hide a voice. */
export function formatMean(mean: number): string {
  const tenths = Math.round(mean * 10);
  return ((tenths === 50 && mean < 5 ? 49 : tenths === 10 && mean > 1 ? 11 : tenths) / 10).toFixed(1);
}

/** As it is shown. */
export function showMean(mean: number): string {
  return formatMean(mean).replace('.', t`.`);
}

/** `plural(1, 'review')` is `1 review`, `plural(2, 'review')` is `2 reviews`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
