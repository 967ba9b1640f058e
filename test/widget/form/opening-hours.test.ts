// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/contract/channel.ts';
import { openingWords } from '../../../src/widget/form/opening-hours.ts';

type Hours = Channel['openingHours'];
type Day = Hours[number]['dayOfWeek'];

/** Such as `Monday 09:00-12:30 13:30-18:00`. */
function hours(...lines: string[]): Hours {
  return lines.flatMap((line) => {
    const [dayOfWeek, ...spans] = line.split(' ');
    return spans.map((span) => {
      const [opens = '', closes = ''] = span.split('-');
      return { dayOfWeek: dayOfWeek as Day, opens, closes };
    });
  });
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const WEEK = [...WEEKDAYS, 'Saturday', 'Sunday'];
const TWO_SPANS = hours(...WEEKDAYS.map((day) => `${day} 09:00-12:30 13:30-18:00`));

function wordsAt(time: string, openingHours: Hours, timeZone = 'Europe/Berlin') {
  return openingWords({ type: 'phone', name: '', url: 'tel:1', timeZone, openingHours }, new Date(time));
}

// Whoever runs the tests sits in Berlin.
const before = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Europe/Berlin';
});
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe('a shop with two spans a day, Monday to Friday', () => {
  // 2026-11-23 is a Monday; Berlin is an hour ahead of UTC.
  it.each([
    ['2026-11-23T07:59:59Z', 'Opens at 09:00'],
    ['2026-11-23T08:00:00Z', 'Open now, until 12:30'],
    ['2026-11-23T11:30:00Z', 'Opens at 13:30'],
    ['2026-11-23T16:59:00Z', 'Open now, until 18:00'],
    ['2026-11-23T17:00:00Z', 'Opens tomorrow at 09:00'],
    ['2026-11-27T17:00:00Z', 'Opens Monday at 09:00'],
    ['2026-11-28T10:00:00Z', 'Opens Monday at 09:00'],
    ['2026-11-29T22:59:00Z', 'Opens tomorrow at 09:00'],
  ])('%s: %s', (time, words) => expect(wordsAt(time, TWO_SPANS)).toBe(words));

  it('keeps its own clock in summer too', () => {
    expect(wordsAt('2026-07-06T07:00:00Z', TWO_SPANS)).toBe('Open now, until 12:30');
    expect(wordsAt('2026-07-06T06:59:00Z', TWO_SPANS)).toBe('Opens at 09:00');
  });
});

describe('a shop in another time zone than the shopper', () => {
  it.each([
    ['America/New_York', '2026-11-23T15:00:00Z', 'Open now, until 12:30 (New York time)'],
    ['America/New_York', '2026-11-23T04:30:00Z', 'Opens tomorrow at 09:00 (New York time)'],
    ['Asia/Tokyo', '2026-11-22T23:30:00Z', 'Opens at 09:00 (Tokyo time)'],
    // The same time of the clock needs no word for it.
    ['Europe/Paris', '2026-11-23T08:00:00Z', 'Open now, until 12:30'],
  ])('%s at %s: %s', (zone, time, words) => expect(wordsAt(time, TWO_SPANS, zone)).toBe(words));

  it('is told whose midnight it is, though there is no figure in it', () => {
    const words = wordsAt('2026-11-23T20:00:00Z', hours('Monday 09:00-24:00'), 'America/New_York');
    expect(words).toBe('Open now, until midnight (New York time)');
    expect(wordsAt('2026-11-23T20:00:00Z', hours('Friday 00:00-01:00'), 'America/New_York')).toContain(
      '(New York time)',
    );
  });
});

it.each([
  [
    'on one day only, after it',
    hours('Monday 09:00-18:00'),
    '2026-11-23T20:00:00Z',
    'Opens next Monday at 09:00',
  ],
  ['up to midnight', hours('Monday 09:00-24:00'), '2026-11-23T20:00:00Z', 'Open now, until midnight'],
  [
    'past midnight, as two spans that touch',
    hours('Monday 20:00-24:00', 'Tuesday 00:00-02:00'),
    '2026-11-23T20:00:00Z',
    'Open now, until tomorrow at 02:00',
  ],
  ['always', hours(...WEEK.map((day) => `${day} 00:00-24:00`)), '2026-11-23T20:00:00Z', 'Open at all hours'],
  ['in whatever order', hours('Monday 13:00-18:00 09:00-12:00'), '2026-11-23T06:00:00Z', 'Opens at 09:00'],
  [
    'at an impossible span',
    hours('Monday 18:00-09:00'),
    '2026-11-23T18:00:00Z',
    'Opens next Monday at 18:00',
  ],
])('open %s', (_, openingHours, time, words) => expect(wordsAt(time, openingHours)).toBe(words));

it('says nothing where the shop gives no hours, or in a zone that nobody knows', () => {
  expect(wordsAt('2026-11-23T08:00:00Z', [])).toBeUndefined();
  expect(wordsAt('2026-11-23T08:00:00Z', TWO_SPANS, 'Mars/Olympus')).toBeUndefined();
});
