import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../tools/widget-files.ts';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const rows = read('docs/invariants.md')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line));

it('all fourteen are there', () => {
  expect(rows.map((row) => Number(row.split(' | ')[0]?.slice(2)))).toEqual(
    Array.from({ length: 14 }, (_, index) => index + 1),
  );
});

it.each(rows)('each names tests that are there: %s', (row) => {
  const tests = row.split(' | ').at(-1) ?? '';
  let file = '';
  const named = [...tests.matchAll(/`(test\/[^`]+)`|“([^”]+)”/g)].flatMap(([, path, title]) => {
    if (path !== undefined) file = path;
    return title === undefined ? [] : [{ file, title }];
  });
  expect(named.length).toBeGreaterThan(0);
  for (const { file: path, title } of named) expect(read(path), `${path}: ${title}`).toContain(title);
});
