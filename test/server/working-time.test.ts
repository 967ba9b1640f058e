import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, momentAt, workedSince, type WorkingTime } from '../../src/server/working-time.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const OFFICE = DAYS.slice(0, 5).map((dayOfWeek) => ({ dayOfWeek, opens: '09:00', closes: '17:00' }));

function office(timeZone: string, about: Partial<WorkingTime> = {}): WorkingTime {
  return { timeZone, hours: OFFICE, daysOff: [], ...about };
}

/** Whether a case that waits since then has waited that long now. */
function hasWaited(time: WorkingTime, since: string, hours: number, now: string): boolean {
  const until = workedSince(time, hours, new Date(now));
  return until !== undefined && new Date(since) <= until;
}

describe.each([
  // On the Sunday between, the clocks go back, or on, by an hour.
  ['Europe/Berlin, autumn', 'Europe/Berlin', '2026-10-23T14:00:00Z', '2026-10-26T09:00:00Z'],
  ['Europe/Berlin, spring', 'Europe/Berlin', '2027-03-26T15:00:00Z', '2027-03-29T08:00:00Z'],
  ['America/New_York, autumn', 'America/New_York', '2026-10-30T20:00:00Z', '2026-11-02T15:00:00Z'],
  ['America/New_York, spring', 'America/New_York', '2027-03-12T21:00:00Z', '2027-03-15T14:00:00Z'],
])('over the weekend of a clock change, in %s', (_name, timeZone, fridayAtFour, mondayAtTen) => {
  it('who waits since Friday at four has waited two working hours on Monday at ten, and not a minute before', () => {
    const time = office(timeZone);
    const before = new Date(Date.parse(mondayAtTen) - 60_000).toISOString();
    expect(hasWaited(time, fridayAtFour, 2, before)).toBe(false);
    expect(hasWaited(time, fridayAtFour, 2, mondayAtTen)).toBe(true);
  });

  it('whoever came on the weekend waits from Monday at nine on', () => {
    const saturday = new Date(Date.parse(fridayAtFour) + 24 * 3_600_000).toISOString();
    const atNine = new Date(Date.parse(mondayAtTen) - 3_600_000).toISOString();
    expect(hasWaited(office(timeZone), saturday, 1, mondayAtTen)).toBe(true);
    expect(hasWaited(office(timeZone), saturday, 1, atNine)).toBe(false);
  });
});

it('the night of a clock change counts the hours that were really worked', () => {
  const night = { hours: [{ dayOfWeek: 'Sunday' as const, opens: '00:00', closes: '06:00' }] };
  const berlin = office('Europe/Berlin', night);
  // From midnight to six seven hours pass in autumn, and five in spring.
  expect(workedSince(berlin, 7, new Date('2026-10-25T05:00:00Z'))).toEqual(new Date('2026-10-24T22:00:00Z'));
  expect(workedSince(berlin, 5, new Date('2027-03-28T04:00:00Z'))).toEqual(new Date('2027-03-27T23:00:00Z'));
  // Half past two is left out: who begins then begins when the clocks have gone on.
  expect(momentAt('Europe/Berlin', '2027-03-28', '02:30')).toEqual(new Date('2027-03-28T01:00:00Z'));
  expect(momentAt('Europe/Berlin', '2026-10-25', '02:30')).toEqual(new Date('2026-10-25T00:30:00Z'));
});

it('a day off is no working day, and its hours do not count', () => {
  const time = office('Europe/Berlin', { daysOff: ['2026-12-25'] });
  expect(isWorkingDay(time, '2026-12-25')).toBe(false);
  expect(isWorkingDay(time, '2026-12-26')).toBe(false);
  expect(isWorkingDay(time, '2026-12-28')).toBe(true);
  // From Thursday at four to Monday at ten.
  expect(hasWaited(time, '2026-12-24T15:00:00Z', 2, '2026-12-28T08:59:00Z')).toBe(false);
  expect(hasWaited(time, '2026-12-24T15:00:00Z', 2, '2026-12-28T09:00:00Z')).toBe(true);
});

it('without any working hours nobody has ever waited long enough', () => {
  expect(workedSince(office('UTC', { hours: [] }), 1, new Date('2026-12-01T12:00:00Z'))).toBeUndefined();
});

it('spans that overlap are worked once', () => {
  const hours = ['09:00', '10:00'].map((opens) => ({ dayOfWeek: 'Monday' as const, opens, closes: '12:00' }));
  const since = workedSince(office('UTC', { hours }), 3, new Date('2026-11-30T12:00:00Z'));
  expect(since).toEqual(new Date('2026-11-30T09:00:00Z'));
});

const QUARTER = 15 * 60_000;

/** Counts quarters of an hour back, each by what the clocks on the wall show in it. */
function countedBack({ timeZone, hours, daysOff }: WorkingTime, wanted: number, now: number): number {
  const clocks = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  let left = wanted * 4;
  let at = now;
  while (left > 0) {
    at -= QUARTER;
    const shown = Object.fromEntries(clocks.formatToParts(at).map(({ type, value }) => [type, value]));
    const time = `${shown['hour']}:${shown['minute']}`;
    const isOff = daysOff.includes(`${shown['year']}-${shown['month']}-${shown['day']}`);
    const isOpen = hours.some(
      ({ dayOfWeek, opens, closes }) => dayOfWeek === shown['weekday'] && opens <= time && time < closes,
    );
    if (isOpen && !isOff) left -= 1;
  }
  return at;
}

it('whatever the calendar and however the clocks change, it is what one counts on the wall', () => {
  // Not between one and four, where a span can begin or end in the hour that is left out or comes twice.
  const hour = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((each) => `${String(each).padStart(2, '0')}:00`);
  const span = fc.record({
    dayOfWeek: fc.constantFrom(...DAYS),
    opens: fc.oneof(hour(0, 1), hour(4, 14)),
    closes: hour(15, 24),
  });
  const calendar = fc.record({
    timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York'),
    hours: fc.array(span, { minLength: 2, maxLength: 8 }),
    daysOff: fc.subarray(['2026-10-25', '2027-03-15']),
  });
  const changes = ['2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28'].map((day) => Date.parse(day));
  const moment = fc
    .record({ change: fc.constantFrom(...changes), quarters: fc.integer({ min: -200, max: 400 }) })
    .map(({ change, quarters }) => change + quarters * QUARTER);
  fc.assert(
    fc.property(calendar, fc.integer({ min: 1, max: 20 }), moment, (time, hours, now) => {
      expect(workedSince(time, hours, new Date(now))?.getTime()).toBe(countedBack(time, hours, now));
    }),
    { numRuns: 60 },
  );
});
