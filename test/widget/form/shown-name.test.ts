import { expect, test } from 'vitest';
import { shownName } from '../../../src/widget/form/shown-name.ts';

test.for([
  ['full', ' Ana  Petrova ', 'Ana  Petrova'],
  ['initial', 'Ana Petrova', 'Ana P.'],
  ['initial', 'Ana Maria de la Cruz', 'Ana C.'],
  ['initial', 'Ana', 'Ana'],
  ['initial', 'Ana 🦊x', 'Ana 🦊.'],
  ['initial', '', ''],
  ['anonymous', 'Ana Petrova', 'Anonymous'],
] as const)('as %s, “%s” is shown as “%s”', ([form, typed, shown]) => {
  expect(shownName(typed, form)).toBe(shown);
});
