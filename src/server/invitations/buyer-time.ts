/** The clock on the buyer's wall. */
import { dayIn, hourIn, otherDay } from '../calendar.ts';
import { momentAt } from '../working-time.ts';

/** Where most people of a country live that has several zones; elsewhere the first that it has is meant. */
const OF_MOST: Readonly<Record<string, string>> = {
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CL: 'America/Santiago',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  MX: 'America/Mexico_City',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  US: 'America/Chicago',
};

/** By the zone that the order names, else its country's, else the shop's. */
export function zoneOfBuyer(
  { timeZone, country }: { readonly timeZone: string | null; readonly country: string | null },
  shopTimeZone: string,
): string {
  if (timeZone !== null && isZone(timeZone)) return timeZone;
  return zoneOfCountry(country) ?? shopTimeZone;
}

/** As few as there are, and asked for with each order. */
const zones = new Map<string, string | undefined>();

function zoneOfCountry(country: string | null): string | undefined {
  if (country === null || !/^[A-Z]{2}$/.test(country)) return undefined;
  if (!zones.has(country)) zones.set(country, OF_MOST[country] ?? firstZone(country));
  return zones.get(country);
}

function firstZone(country: string): string | undefined {
  // The types of the language are behind its engine.
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[] | undefined };
  return locale.getTimeZones?.()?.[0];
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** That moment, when it lies in these hours there; else the next at which they begin. */
export function nextWaking(
  moment: Date,
  timeZone: string,
  { from, until }: { readonly from: number; readonly until: number },
): Date {
  const hour = hourIn(timeZone, moment);
  if (hour >= from && hour < until) return moment;
  const today = dayIn(timeZone, moment);
  return momentAt(timeZone, hour < from ? today : otherDay(today, 1), `${String(from).padStart(2, '0')}:00`);
}
