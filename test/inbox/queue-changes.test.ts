import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPlaces } from '../../src/inbox/queue/queue-changes.ts';

test.for<[string, string, string, string]>([
  ['one came', 'a b c', 'd a b c', 'd'],
  ['one went', 'a b c', 'a c', 'b'],
  ['one moved up', 'a b c d', 'd a b c', 'd'],
  ['one moved down', 'a b c d', 'b c d a', 'a'],
  ['nothing happened', 'a b', 'a b', ''],
])('%s: only that one counts as changed', ([, shown, fresh, changed]) => {
  const ids = (text: string) => text.split(' ').filter(Boolean);
  expect([...changedPlaces(ids(shown), ids(fresh))]).toEqual(ids(changed));
});

test('whatever does not count as changed stands in the same order as before', () => {
  const list = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String));
  fc.assert(
    fc.property(list, list, (shown, fresh) => {
      const changed = changedPlaces(shown, fresh);
      const rest = (ids: string[]) => ids.filter((id) => !changed.has(id));
      expect(rest(shown)).toEqual(rest(fresh));
    }),
  );
});
