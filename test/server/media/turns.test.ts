import { expect, test } from 'vitest';
import { inTurns } from '../../../src/server/media/turns.ts';

test('so many go on at once, so many wait in their order, and whoever comes then is asked to come back', async () => {
  const takeTurn = inTurns({ atOnce: 2, waiting: 2 });
  const doors = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
  const begun: number[] = [];
  const running = doors.map(({ promise }, index) =>
    takeTurn(async () => {
      begun.push(index);
      await promise;
    }),
  );
  expect(begun).toEqual([0, 1]);
  await expect(takeTurn(async () => undefined)).rejects.toMatchObject({
    problem: 'unavailable',
    details: { headers: { 'Retry-After': '5' } },
  });
  // One that fails makes room as well as one that succeeds.
  doors[1]?.reject(new Error('it could not be drawn'));
  await expect(running[1]).rejects.toThrow('it could not be drawn');
  expect(begun).toEqual([0, 1, 2]);
  for (const { resolve } of doors) resolve();
  await Promise.all([running[0], running[2], running[3]]);
  expect(begun).toEqual([0, 1, 2, 3]);
});
