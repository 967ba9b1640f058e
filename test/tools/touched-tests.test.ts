import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serverTests } from '../../tools/touched-tests.ts';

const SUITE = 'test/contract/server.';

test('a change in a room of the server is tested by the tests of that room, and by the contract', () => {
  expect(serverTests(['src/server/outbox/digests.ts', 'test/server/outbox/alerts.test.ts'])).toEqual([
    SUITE,
    'test/server/outbox/',
  ]);
});

test('a file in no room is tested by the tests that are named as it is', () => {
  expect(serverTests(['src/server/sealed.ts'])).toEqual([SUITE, 'test/server/sealed.']);
});

test('a change of the contract is tested by its suite, one elsewhere by no test of the server', () => {
  expect(serverTests(['src/contract/review.ts'])).toEqual([SUITE]);
  expect(serverTests(['src/inbox/Inbox.tsx', 'README.md', 'test/inbox/case.test.tsx'])).toEqual([]);
});

test('the suite, and most rooms, are where they are looked for', () => {
  expect(existsSync(`${SUITE}test.ts`)).toBe(true);
  const rooms = globSync('src/server/*/').map((path) => path.split(/[/\\]/).at(-1));
  const tested = rooms.filter((room) => existsSync(`test/server/${room}`));
  expect(tested.length).toBeGreaterThan(rooms.length / 2);
});
