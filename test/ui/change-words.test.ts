// @vitest-environment node
import { expect, it } from 'vitest';
import type { Revision } from '../../src/contract/review.ts';
import { changeWords } from '../../src/ui/change-words.ts';
import { aMessage, aReview } from '../support/widget-shop.ts';

const before = (stars: number, dateReplaced: string): Revision => ({
  reviewRating: { ratingValue: stars },
  headline: '',
  reviewBody: '',
  dateReplaced,
});
const reply = aMessage({ dateCreated: '2026-03-02T08:00:00Z' });

it('tells from what the stars were changed to what, and how long after the reply', () => {
  const review = aReview({ stars: 4, thread: [reply], revisions: [before(1, '2026-03-11T07:00:00Z')] });
  expect(changeWords(review)).toBe("1 star, changed to 4 stars, 9 days after the shop's reply");
});

it.each([
  ['2026-03-02T21:00:00Z', "1 star, changed to 4 stars, on the day of the shop's reply"],
  ['2026-03-03T01:00:00Z', "1 star, changed to 4 stars, 1 day after the shop's reply"],
  ['2026-03-01T09:00:00Z', '1 star, changed to 4 stars'],
])('changed at %s it reads "%s"', (time, words) => {
  expect(changeWords(aReview({ stars: 4, thread: [reply], revisions: [before(1, time)] }))).toBe(words);
});

it('claims nothing of a reply where there is none', () => {
  const answer = aMessage({ by: 'reviewer', dateCreated: '2026-03-02T08:00:00Z' });
  const review = aReview({ stars: 4, thread: [answer], revisions: [before(1, '2026-03-11T07:00:00Z')] });
  expect(changeWords(review)).toBe('1 star, changed to 4 stars');
});

it('counts to the change of the stars, not to a later change of the text', () => {
  const revisions = [before(1, '2026-03-04T08:00:00Z'), before(4, '2026-03-20T08:00:00Z')];
  expect(changeWords(aReview({ stars: 4, thread: [reply], revisions }))).toContain('2 days after');
});

it.each([
  ['never changed', []],
  ['changed in its text alone', [before(4, '2026-03-04T08:00:00Z')]],
  ['changed and changed back', [before(4, '2026-03-04T08:00:00Z'), before(1, '2026-03-05T08:00:00Z')]],
])('says nothing of stars that were %s', (_, revisions) => {
  expect(changeWords(aReview({ stars: 4, thread: [reply], revisions }))).toBeUndefined();
});
