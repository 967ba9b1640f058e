/** When someone answers, in words. Hours are those of the channel's own time zone, whatever the shopper's is. */
import type { Channel } from '../../contract/channel.ts';
import { t } from '../../ui/words.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Minutes. */
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Undefined when the shop does not say when it answers, or says it in a time zone that this browser does not know. */
export function openingWords({ timeZone, openingHours }: Channel, now = new Date()): string | undefined {
  const there = clockIn(timeZone, now);
  if (!there || openingHours.length === 0) return undefined;
  const words = wordsAt(there, openingHours);
  const here = clockIn(undefined, now);
  const isSameTime = here?.today === there.today && here.minutes === there.minutes;
  const isTimeless = words === t`Open at all hours` || words === t`Closed`;
  return isSameTime || isTimeless ? words : t`${words} (${zoneWords(timeZone)} time)`;
}

interface Clock {
  /** The index of the day of the week. */
  readonly today: number;
  /** Since midnight. */
  readonly minutes: number;
}

function clockIn(timeZone: string | undefined, now: Date): Clock | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone,
      weekday: 'long',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    }).formatToParts(now);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return { today: DAYS.indexOf(part('weekday')), minutes: minutesOf(`${part('hour')}:${part('minute')}`) };
  } catch {
    return undefined; // No words are better than wrong ones.
  }
}

function wordsAt({ today, minutes }: Clock, openingHours: Channel['openingHours']): string {
  const spans = spansFrom(today, openingHours);
  let until = minutes;
  for (const [opens, closes] of spans) {
    // Spans that touch are one, also over midnight.
    if (opens <= until && closes > until) until = closes;
  }
  if (until >= WEEK) return t`Open at all hours`;
  if (until > minutes) {
    const [day, time] = [dayWords(until, today), timeWords(until)];
    return day ? t`Open now, until ${day} at ${time}` : t`Open now, until ${time}`;
  }
  const next = spans.find(([opens]) => opens > minutes)?.[0];
  if (next === undefined) return t`Closed`;
  const [day, time] = [dayWords(next, today), timeWords(next)];
  return day ? t`Opens ${day} at ${time}` : t`Opens at ${time}`;
}

/** The spans of today and the next seven days in order, in minutes since today began. */
function spansFrom(today: number, openingHours: Channel['openingHours']): (readonly [number, number])[] {
  // Not by Array.from, as Prototype.js has one of its own.
  return [0, 1, 2, 3, 4, 5, 6, 7]
    .flatMap((ahead) =>
      openingHours
        .filter(({ dayOfWeek }) => dayOfWeek === DAYS[(today + ahead) % 7])
        .map(
          ({ opens, closes }) => [ahead * DAY + minutesOf(opens), ahead * DAY + minutesOf(closes)] as const,
        ),
    )
    .toSorted(([one], [other]) => one - other);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return Number(hours) * 60 + Number(minutes);
}

/** Nothing for today, and the midnight that ends it. */
function dayWords(minutes: number, today: number): string {
  const ahead = Math.floor(minutes / DAY);
  if (minutes <= DAY) return '';
  if (ahead === 1) return t`tomorrow`;
  const name = dayName((today + ahead) % 7);
  return ahead === 7 ? t`next ${name}` : name;
}

function dayName(day: number): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(t`en`, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + day),
  );
}

function timeWords(minutes: number): string {
  if (minutes === DAY) return t`midnight`;
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** `America/New_York` is known to people as `New York`. */
function zoneWords(timeZone: string): string {
  return timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
}
