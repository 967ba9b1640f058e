// @vitest-environment node
import { expect, it } from 'vitest';
import type { DatedPromise } from '../../src/contract/review.ts';
import { promiseWords } from '../../src/ui/promise-words.ts';

const NOW = new Date('2026-12-05T12:00:00Z');
const promise = (state: DatedPromise['state'], dateSettled: string | null = null): DatedPromise => ({
  due: '2026-12-03',
  state,
  dateSettled,
});

it.each<[string, DatedPromise, string]>([
  ['open', promise('open'), 'Promised by 3 Dec 2026'],
  ['kept before its day', promise('kept', '2026-12-01'), 'Promised by 3 Dec 2026 – kept on 1 Dec 2026'],
  ['kept on its day', promise('kept', '2026-12-03'), 'Promised by 3 Dec 2026 – kept on 3 Dec 2026'],
  [
    'kept after its day',
    promise('kept', '2026-12-04'),
    'Promised by 3 Dec 2026 – kept on 4 Dec 2026, 1 day late',
  ],
  ['late', promise('late'), 'Promised by 3 Dec 2026 – 2 days late'],
  ['withdrawn', promise('withdrawn', '2026-12-02'), 'Promised by 3 Dec 2026 – withdrawn on 2 Dec 2026'],
])('a promise that is %s says so with its dates', (_, said, words) => {
  expect(promiseWords(said, NOW)).toBe(words);
});

it('a late promise is late by a day at least, also where the day of UTC has not ended', () => {
  expect(promiseWords(promise('late'), new Date('2026-12-03T23:00:00Z'))).toContain('1 day late');
});

it('a day that no calendar has breaks nothing', () => {
  const odd = { ...promise('late'), due: '2026-02-31' };
  expect(promiseWords(odd, new Date('2026-02-28T12:00:00Z'))).not.toContain('NaN');
});
