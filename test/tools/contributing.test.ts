import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../tools/widget-files.ts';

/** The tree of CONTRIBUTING.md, with what it says of each room. */
const tree = readFileSync(join(repositoryRoot, 'CONTRIBUTING.md'), 'utf8').split('```')[3] ?? '';

it('a newcomer finds every room of the house in the tree, with a word on what it is for', () => {
  const rooms = globSync('src/{*,{cli,inbox,server,widget}/*}/', { cwd: repositoryRoot }).map((path) =>
    basename(path),
  );
  const told = [...tree.matchAll(/^ +([\w-]+)\/ +\S/gm)].map(([, name]) => name);
  expect(rooms.filter((room) => !told.includes(room))).toEqual([]);
  expect(told.length).toBeGreaterThan(40);
});
