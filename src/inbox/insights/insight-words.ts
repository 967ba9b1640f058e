/** Figures as a person says them. */
import type { Insights } from '../../contract/insights.ts';

/** `25 minutes`, `5.5 hours`, `3.2 days`: two digits are as much as a median of a few cases can bear. */
export function hoursWords(hours: number): string {
  if (hours < 1) return count(Math.max(Math.round(hours * 60), 1), 'minute');
  if (hours < 48) return count(tenths(hours), 'hour');
  return count(tenths(hours / 24), 'day');
}

function tenths(figure: number): number {
  return figure < 10 ? Math.round(figure * 10) / 10 : Math.round(figure);
}

function count(figure: number, noun: string): string {
  return `${figure} ${noun}${figure === 1 ? '' : 's'}`;
}

/** What still waits for somebody. */
export function openCases({ casesOpened, casesResolved, casesClosed }: Insights): number {
  return casesOpened - casesResolved - casesClosed;
}

export function gainWords(before: number, after: number): string {
  const gain = Math.round((after - before) * 10) / 10;
  if (gain === 0) return 'as many as before';
  return `${Math.abs(gain)} ${Math.abs(gain) === 1 ? 'star' : 'stars'} ${gain > 0 ? 'more' : 'fewer'} on average`;
}
