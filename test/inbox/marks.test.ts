/** Where the coach's marks stand while the text is typed on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, piecesOf } from '../../src/inbox/composer/marks.ts';

const TEXT = 'You should have read it. Sorry.';
const marks = [{ start: 0, end: 20 }];
const marked = (to: string) => carried(marks, TEXT, to).map(({ start, end }) => to.slice(start, end));

describe('marked words', () => {
  it.each([
    ['typed before', `Hello. ${TEXT}`, ['You should have read']],
    ['typed behind', `${TEXT} Bye.`, ['You should have read']],
    ['the words themselves changed', TEXT.replace('should', 'could'), []],
    ['all gone', '', []],
  ])('stay on their words, or go: %s', (_, to, expected) => {
    expect(marked(to)).toEqual(expected);
  });

  it('never add to the text over which they lie, nor take from it', () => {
    const place = fc.nat({ max: 40 });
    const anyMarks = fc.array(
      fc.tuple(place, place).map(([start, length]) => ({ start, end: start + length })),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), anyMarks, (text, some) => {
        expect(
          piecesOf(text, some)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
