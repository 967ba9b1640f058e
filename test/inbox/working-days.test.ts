import { expect, it } from 'vitest';
import { dayIn, dayWords, workingDayAfter } from '../../src/inbox/composer/working-days.ts';

it.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-26', 2, '2026-11-30'],
  ['2026-11-23', 10, '2026-12-07'],
  ['2026-12-30', 5, '2027-01-06'],
])('from %s on, %i working days later is %s', (day, days, expected) => {
  expect(workingDayAfter(day, days)).toBe(expected);
});

it('today is the day where the shop is, and a day is named with its weekday', () => {
  const evening = new Date('2026-11-23T23:30:00Z');
  expect(dayIn('America/New_York', evening)).toBe('2026-11-23');
  expect(dayIn('Europe/Berlin', evening)).toBe('2026-11-24');
  expect(dayWords('2026-12-03')).toBe('Thursday 3 December');
});
