/** That nothing which decides about publication can see what a review thinks, and that nothing public forgets to ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import { Check, CheckList } from '../../src/contract/check.ts';
import type { Arrival, HoldingRule } from '../../src/server/moderation/publication-time.ts';
import { publicationTime } from '../../src/server/moderation/publication-time.ts';

const root = join(import.meta.dirname, '../../src/server');
const read = (path: string) =>
  readFileSync(join(root, path), 'utf8')
    // What is said about the code is no code.
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');

/** Words by which one would learn what somebody thinks. */
const SENTIMENT = /rating|\bstars?\b|sentiment|score|headline|\bbody\b|distribution|negative/i;

const DECIDES = [
  'moderation/publication-time.ts',
  'moderation/publish-due.ts',
  'database/held-reviews.ts',
  'operations/list-checks.ts',
];
/** They have the words before them, as the person who decides has, and no stars. */
const SEES_WORDS = [
  'moderation/signals.ts',
  'moderation/look-at.ts',
  'moderation/sketch.ts',
  'moderation/personal-facts.ts',
];
const STARS = /rating|\bstars?\b|score|distribution|negative/i;

const OF_CHECKS = [
  'operations/decide-check.ts',
  'operations/appeal-rejection.ts',
  'operations/mask-facts.ts',
];

test.each([...SEES_WORDS, ...OF_CHECKS, 'database/review-checks.ts', 'database/alike-reviews.ts'])(
  '%s has no word for stars',
  (path) => {
    expect(read(path)).not.toMatch(STARS);
  },
);

test.each(DECIDES)('%s has no word for what anybody thinks', (path) => {
  expect(read(path)).not.toMatch(SENTIMENT);
});

test('the queue answers no stars, in no property of any depth', () => {
  expect(Object.keys(Check.shape)).toEqual(WITHOUT_STARS);
  expect(JSON.stringify(z.toJSONSchema(CheckList))).not.toMatch(STARS);
});

test('what decides when a review is published imports nothing and is given two facts', () => {
  expect(read('moderation/publication-time.ts')).not.toMatch(/\bimport\b/);
  expectTypeOf<Arrival>().toEqualTypeOf<{ readonly receivedAt: Date }>();
  expectTypeOf<HoldingRule>().toEqualTypeOf<{ readonly holdDays: number }>();
  expectTypeOf(publicationTime).parameters.toEqualTypeOf<[Arrival, HoldingRule]>();
});

const WITHOUT_STARS = [
  'reviewId',
  'product',
  'headline',
  'reviewBody',
  'author',
  'inLanguage',
  'verified',
  'signals',
  'facts',
  'dateEntered',
  'appeal',
];

/** For the shop, for the author, or to change it: they find a review that not everyone sees, and why they may. */
const PRIVATE: Readonly<Record<string, string>> = {
  'alike-reviews': 'counts what an author has written within a day',
  'case-lines': 'the cases of the shop',
  'case-order': 'the cases of the shop',
  'case-queue': 'the cases of the shop',
  'change-standing': 'publishes them',
  'contact-requests': 'the cases of the shop',
  'customer-reviews': 'the cases of the shop',
  'delivery-facts': 'mails to the shop and to the author',
  'filter-choices': 'the cases of the shop',
  'forgotten-person': 'removes whose they were',
  'held-reviews': 'publishes them',
  'imported-replies': 'imported reviews are published',
  'imported-reviews': 'imported reviews are published',
  'insights': 'the cases of the shop',
  'invitation-figures': 'whether buyers answered',
  'invitation-past': 'whether a buyer has written',
  'invitations': 'whether a buyer has written',
  'masked-texts': 'takes personal facts out of them',
  'media': 'the photos of a review that changes',
  'person-facts': 'what a person is given of themselves',
  'products': 'what kinds of reviews there are, for the disclosure',
  'order-match': 'whether a buyer has written',
  'purchases': 'whether a buyer has written',
  'review-checks': 'the check queue of the shop',
  'review-surroundings': 'the page of the author',
  'review-votes': 'of a review that was found to be published',
  'reviews': 'acts of the author and the shop',
  'rewritten-texts': 'takes a person out of them',
  'seen-products': 'what a member may see',
  'shops': 'whether a shop is in use',
  'submitted-reviews': 'stores them',
  'topic-trends': 'the cases of the shop',
  'variants': 'moves reviews to another page',
};

test('whatever reads reviews from the database shows the published ones alone, or is known to be private', () => {
  const files = readdirSync(join(root, 'database')).filter((name) => name.endsWith('.ts'));
  const reading = files.filter((name) =>
    /(selectFrom|Join|updateTable|deleteFrom|insertInto)\('review'|\b(from|join|update|into) review\b/.test(
      read(`database/${name}`),
    ),
  );
  expect(reading.length).toBeGreaterThan(25);
  const careless = reading.filter((name) => !read(`database/${name}`).includes('isPublished'));
  const unasked = careless.map((name) => name.replace('.ts', '')).filter((name) => !(name in PRIVATE));
  expect(unasked, 'ask isPublished of standing.ts, or say above why not').toEqual([]);
});

test('the checks above would see it', () => {
  expect('if (review.rating >= 4) publish();').toMatch(SENTIMENT);
  expect(read('operations/submit-review.ts')).toMatch(SENTIMENT);
});
