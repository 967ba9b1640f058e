const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long publication took, as a person would say it. */
export function delayWords(seconds: number | null): string {
  if (seconds === null) return '–';
  if (seconds < MINUTE) return 'at once';
  if (seconds < HOUR) return counted(Math.round(seconds / MINUTE), 'minute');
  if (seconds < 2 * DAY) return counted(Math.round(seconds / HOUR), 'hour');
  return counted(Math.round(seconds / DAY), 'day');
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
