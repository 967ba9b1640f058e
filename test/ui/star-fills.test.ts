// @vitest-environment node
import { expect, it } from 'vitest';
import { starFills } from '../../src/ui/star-fills.ts';

it.each([
  [5, [100, 100, 100, 100, 100]],
  [3.46, [100, 100, 100, 50, 0]],
  [1, [100, 0, 0, 0, 0]],
  [4.04, [100, 100, 100, 100, 0]],
  [4.99, [100, 100, 100, 100, 90]],
  [1.01, [100, 10, 0, 0, 0]],
])('%f stars are drawn to a tenth of a star', (value, fills) => expect(starFills(value)).toEqual(fills));
