/** Candor is given out under MIT, and a shop that installs it must not take on more than it is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../tools/widget-files.ts';

interface Locked {
  readonly license?: string;
  /** Absent where it is the registry that npm is set to. */
  readonly resolved?: string;
  readonly integrity?: string;
}

/** Each asks for no more than that its notice is kept. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
];
/** These ask for their own source alone, which is published: of tools, and of the library that sharp loads. */
const OWN_SOURCE: Readonly<Record<string, RegExp>> = {
  'MPL-2.0': /\/(axe-core|lightningcss(-[\w-]+)?)$/,
  'LGPL-3.0-or-later': /\/@img\/sharp-[\w-]+$/,
};

const REGISTRY = 'https://registry.npmjs.org/';

const lock = JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Of a choice one must do; of what applies together, all must. */
function isAllowed(path: string, expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((each) => isAllowed(path, each));
  return plain.split(' AND ').every((each) => FREE.includes(each) || OWN_SOURCE[each]?.test(path) === true);
}

test('every package that is installed has a licence that a shop can live with', () => {
  expect(installed.length).toBeGreaterThan(100);
  const refused = installed
    .filter(([path, { license }]) => !isAllowed(path, license ?? 'none'))
    .map(([path, { license }]) => `${path}: ${license ?? 'none'}`);
  expect(refused).toEqual([]);
});

test('every package comes from a registry, never from an address of its own, and is checked by its hash', () => {
  const unchecked = installed.filter(
    ([, { resolved, integrity = '' }]) =>
      !(resolved ?? REGISTRY).startsWith(REGISTRY) || !integrity.startsWith('sha512-'),
  );
  expect(unchecked.map(([path, { resolved }]) => `${path}: ${resolved ?? 'no hash'}`)).toEqual([]);
});
