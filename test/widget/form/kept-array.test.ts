import { afterEach, expect, it } from 'vitest';
import { EMPTY, toSubmission } from '../../../src/widget/form/judge.ts';
import { keptArray } from '../../../src/widget/form/kept-array.ts';

afterEach(() => {
  Reflect.deleteProperty(Array.prototype, 'toJSON');
});

it('answers and photos are sent as lists, also on a page where an old library makes strings of them', () => {
  Object.assign(Array.prototype, { toJSON: () => 'a string' });
  const { attributes } = toSubmission({ ...EMPTY, rating: 5, answers: { fit: 3 } }, 3);
  expect(JSON.stringify({ attributes, media: keptArray([{ id: 'a', alt: '' }]) })).toBe(
    '{"attributes":[{"id":"fit","value":3}],"media":[{"id":"a","alt":""}]}',
  );
});
