/** The hours of a channel as they are typed: spans of days, two or more a day where there is a break. */
import type { Channel } from '../../contract/channel.ts';

type OpeningHours = Channel['openingHours'];
export type Day = OpeningHours[number]['dayOfWeek'];

export interface Span {
  readonly day: Day;
  /** `09:00`, or empty while it is being typed. */
  readonly opens: string;
  /** Midnight is `00:00` here, as a field for a time of day knows no 24. */
  readonly closes: string;
}

export const DAYS: readonly Day[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
const WORKING_DAYS = DAYS.slice(0, 5);

export function spansOf(hours: OpeningHours): readonly Span[] {
  return hours.map(({ dayOfWeek, opens, closes }) => ({
    day: dayOfWeek,
    opens,
    closes: closes === '24:00' ? '00:00' : closes,
  }));
}

export function storedHours(spans: readonly Span[]): OpeningHours {
  return spans.map(({ day, opens, closes }) => ({
    dayOfWeek: day,
    opens,
    closes: closes === '00:00' ? '24:00' : closes,
  }));
}

/** What most shops fill in, at one press. */
export const FILLS: readonly { readonly name: string; readonly spans: readonly Span[] }[] = [
  { name: 'Mon–Fri 9–17', spans: each(WORKING_DAYS, '09:00', '17:00') },
  { name: 'Every day 9–17', spans: each(DAYS, '09:00', '17:00') },
  { name: 'At all hours', spans: each(DAYS, '00:00', '00:00') },
];

function each(days: readonly Day[], opens: string, closes: string): readonly Span[] {
  return days.map((day) => ({ day, opens, closes }));
}

/** Tuesday to Friday become as Monday is. */
export function asMonday(spans: readonly Span[]): readonly Span[] {
  const monday = spans.filter(({ day }) => day === 'Monday');
  const weekend = spans.filter(({ day }) => !WORKING_DAYS.includes(day));
  return [...WORKING_DAYS.flatMap((day) => monday.map((span) => ({ ...span, day }))), ...weekend];
}

/** A day without hours begins as the day before it; a second span of a day is left to be filled in. */
export function withSpanOn(spans: readonly Span[], day: Day): readonly Span[] {
  if (spans.some((span) => span.day === day)) return [...spans, { day, opens: '', closes: '' }];
  const before = DAYS.slice(0, DAYS.indexOf(day)).findLast((each) => spans.some((span) => span.day === each));
  const alike = spans.filter((span) => span.day === before);
  return [
    ...spans,
    ...(alike.length > 0 ? alike.map((span) => ({ ...span, day })) : each([day], '09:00', '17:00')),
  ];
}

/** `Mon–Fri 09:00–17:00, Sat 10:00–14:00`; days in a row that are alike are said once. */
export function hoursWords(spans: readonly Span[]): string {
  const runs: { from: Day; to: Day; words: string }[] = [];
  let before: string | undefined;
  for (const day of DAYS) {
    const words = dayWords(spans.filter((span) => span.day === day));
    const run = runs.at(-1);
    if (words !== '' && run && words === before) run.to = day;
    else if (words !== '') runs.push({ from: day, to: day, words });
    before = words;
  }
  return runs
    .map(({ from, to, words }) => `${short(from)}${from === to ? '' : `–${short(to)}`} ${words}`)
    .join(', ');
}

function dayWords(spans: readonly Span[]): string {
  return spans
    .filter(({ opens, closes }) => opens !== '' && closes !== '')
    .toSorted((one, other) => one.opens.localeCompare(other.opens))
    .map(({ opens, closes }) => `${opens}–${closes === '00:00' ? '24:00' : closes}`)
    .join(' and ');
}

function short(day: Day): string {
  return day.slice(0, 3);
}
