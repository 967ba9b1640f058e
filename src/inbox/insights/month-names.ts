/** Months as a person reads them. They come as `2026-11`. */

const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', year: '2-digit' });

/** `November 2026` */
export function monthWords(month: string): string {
  return long.format(new Date(`${month}-01`));
}

/** `Nov 26` */
export function shortMonthWords(month: string): string {
  return short.format(new Date(`${month}-01`));
}

/** So many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}
