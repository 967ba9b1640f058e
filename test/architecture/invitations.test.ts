/** That nobody is asked for being happy: the rule cannot see it, and nothing that it is fed from can tell it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src/server');
const read = (path: string) =>
  readFileSync(join(root, path), 'utf8')
    // What is said about the code is no code.
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');

const RULE = ['purchase', 'decide', 'consent', 'buyer-time'].map((name) => `invitations/${name}.ts`);
const FED_BY = ['database/purchases.ts', 'database/invitation-past.ts', 'database/due-invitations.ts'];
/** Words by which one would learn what somebody thinks. */
const SENTIMENT = /rating|\bstars?\b|sentiment|score|headline|\bbody\b|distribution|negative/i;

test.each([...RULE, ...FED_BY, 'invitations/send-due.ts'])(
  '%s has no word for what anybody thinks',
  (path) => {
    expect(read(path)).not.toMatch(SENTIMENT);
  },
);

test.each(RULE)('%s imports nothing from which one could learn it', (path) => {
  const imports = [...read(path).matchAll(/from '([^']+)'/g)].map(([, from]) => from);
  const allowed = [
    '../../contract/invitation-settings.ts',
    '../../contract/invitation.ts',
    '../calendar.ts',
    '../working-time.ts',
    ...RULE.map((rule) => rule.replace('invitations/', './')),
  ];
  expect(imports.filter((from) => !allowed.includes(from!))).toEqual([]);
});

test('the check above would see it', () => {
  expect('review.rating >= 4').toMatch(SENTIMENT);
  expect(read('operations/submit-review.ts')).toMatch(SENTIMENT);
});
