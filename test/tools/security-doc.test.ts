import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../tools/widget-files.ts';

const page = readFileSync(join(repositoryRoot, 'docs/security.md'), 'utf8');

it('every defence of the threat model names a test that is there', () => {
  const rows = page.split('\n').filter((line) => /^\| (?!Attack|---|Asset)/.test(line));
  const defences = rows.filter((line) => line.split(' | ').length === 3 && line.includes('`test/'));
  expect(defences.length).toBeGreaterThan(25);
  const named = [...page.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
});
