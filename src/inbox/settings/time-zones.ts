export const TIME_ZONES_ID = 'time-zones';

/** Browsers leave out the one that a new shop has. */
export const TIME_ZONES = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/** `14:05` there; undefined for what is no time zone, such as one that is half typed. */
export function timeIn(timeZone: string, moment: Date): string | undefined {
  if (!TIME_ZONES.includes(timeZone)) return undefined;
  return moment.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
}
