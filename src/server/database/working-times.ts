/** When shops work, as the clock's own mails need it. */
import type { Selectable } from 'kysely';
import type { WorkingTime } from '../working-time.ts';
import type { Tables } from './schema.ts';

export const WORKING_TIME = ['time_zone', 'working_hours', 'days_off'] as const;

export function workingTimeOf(
  row: Pick<Selectable<Tables['shop']>, (typeof WORKING_TIME)[number]>,
): WorkingTime {
  return { timeZone: row.time_zone, hours: row.working_hours, daysOff: row.days_off };
}
