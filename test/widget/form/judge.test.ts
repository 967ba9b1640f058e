// @vitest-environment node
import fc from 'fast-check';
import { NAME_FORMS } from '../../../src/widget/form/shown-name.ts';
import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../../src/contract/lengths.ts';
import { Submission } from '../../../src/contract/submission.ts';
import { TOPICS } from '../../../src/contract/topics.ts';
import { type Draft, judge, refusedFields, toSubmission } from '../../../src/widget/form/judge.ts';

const strange = fc.constantFrom(
  '\u0000',
  '\u001b',
  '\u009f',
  '\u202e',
  '\u2066',
  '\ud800',
  '\u200f',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '@',
  '.',
  'ä',
  '👍🏽',
  'a',
);
const text = (max: number) =>
  fc.oneof(
    fc
      .array(fc.oneof(strange, fc.string({ maxLength: 3 })), { maxLength: 12 })
      .map((parts) => parts.join('')),
    fc.nat({ max: 2 }).map((over) => 'x'.repeat(max - 1 + over)),
  );
const email = fc.oneof(
  fc.emailAddress(),
  text(LENGTHS.email),
  fc.constantFrom('a@b', 'a@b.c', ' a@b.cd ', 'a@-b.de', 'a b@c.de'),
);
const draft: fc.Arbitrary<Draft> = fc.record({
  rating: fc.nat({ max: 5 }),
  headline: text(LENGTHS.headline),
  reviewBody: text(LENGTHS.reviewBody),
  name: text(LENGTHS.name),
  nameForm: fc.constantFrom(...NAME_FORMS),
  email,
  topic: fc.option(fc.constantFrom(...TOPICS), { nil: undefined }),
  contact: fc.boolean(),
  contactNote: text(LENGTHS.contactNote),
  answers: fc.dictionary(fc.uuid(), fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
    maxKeys: 3,
  }),
});
const NEGATIVE_UP_TO = 3;
const FIELD_AT: Record<string, string> = {
  'reviewRating/ratingValue': 'rating',
  'headline': 'headline',
  'reviewBody': 'reviewBody',
  'author/name': 'name',
  'author/email': 'email',
  'contactRequest/note': 'contactNote',
};

describe('the form', () => {
  it('finds wrong exactly the fields that the contract refuses', () => {
    fc.assert(
      fc.property(draft, (typed) => {
        const judged = Submission.safeParse(toSubmission(typed, NEGATIVE_UP_TO));
        const refused = (judged.error?.issues ?? []).map(({ path }) => FIELD_AT[path.join('/')]);
        expect(Object.keys(judge(typed, NEGATIVE_UP_TO)).toSorted()).toEqual(
          [...new Set(refused)].toSorted(),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('sends what the contract would make of it: the very same text', () => {
    fc.assert(
      fc.property(draft, (typed) => {
        const sent = toSubmission(typed, NEGATIVE_UP_TO);
        const judged = Submission.safeParse(sent);
        if (judged.success) expect(judged.data).toEqual({ media: [], attributes: [], ...sent });
      }),
    );
  });

  it('sends topic and request at a low rating only, and needs neither', () => {
    fc.assert(
      fc.property(draft, (typed) => {
        const { rating } = typed;
        const { topic, contactRequest } = toSubmission(typed, NEGATIVE_UP_TO);
        const low = rating >= 1 && rating <= NEGATIVE_UP_TO;
        expect(topic).toBe(low ? typed.topic : undefined);
        expect(contactRequest !== undefined).toBe(low && typed.contact);
      }),
    );
  });

  it('finds the field of each pointer in a problem', () => {
    const errors = refusedFields([
      { pointer: '/author/email', detail: 'has no such domain' },
      { pointer: '/reviewRating/ratingValue', detail: 'must be a whole number' },
      { pointer: '', detail: 'must be an object' },
    ]);
    expect(errors).toEqual({
      rating: 'The shop did not take this: must be a whole number.',
      email: 'The shop did not take this: has no such domain.',
    });
  });
});
