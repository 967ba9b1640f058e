import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { SubmittedAttributes } from '../../src/contract/attribute.ts';
import { type ProductReviews, PublishedReview } from '../../src/contract/review.ts';
import { key, reviewsOf, submission, type Asking } from './ask.ts';
import { expectProblem } from './expect-problem.ts';
import { ATTRIBUTES } from './seed.ts';

const [LENGTH, QUALITY] = ATTRIBUTES;

export function attributePromises(ask: Asking): void {
  const path = reviewsOf('asked');
  const send = (attributes: SubmittedAttributes, ratingValue = 5) =>
    ask('POST', path, { body: submission({ attributes, reviewRating: { ratingValue } }), headers: key() });
  const submit = async (attributes: SubmittedAttributes, ratingValue?: number) => {
    const response = await send(attributes, ratingValue);
    expect(response.status).toBe(201);
    return z.parse(PublishedReview, await response.json());
  };
  const list = async () =>
    (await (await ask('GET', path, { query: { limit: 100 } })).json()) as ProductReviews;

  test('what is asked of a product comes with its page, and says so where nobody has answered', async () => {
    expect((await list()).attributes).toEqual(
      ATTRIBUTES.map((asked) => ({ ...asked, average: null, answerCount: 0 })),
    );
  });

  test('an answer is shown with its review in the word that was chosen', async () => {
    const { review } = await submit([
      { id: LENGTH.id, value: 2 },
      { id: QUALITY.id, value: 4 },
    ]);
    expect(review.attributes).toEqual([
      { name: 'Length', value: 2, word: '' },
      { name: 'Quality', value: 4, word: 'Very good' },
    ]);
    expect((await list()).reviews).toContainEqual(review);
  });

  test('the average counts each answer of each review, whatever its stars, and nobody who gave none', async () => {
    const value = fc.option(fc.integer({ min: 1, max: 5 }));
    const answers = fc.record({ stars: fc.integer({ min: 1, max: 5 }), length: value, quality: value });
    await fc.assert(
      fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 4 }), async (given) => {
        let after: PublishedReview | undefined;
        for (const { stars, length, quality } of given) {
          after = await submit(
            [
              ...(length === null ? [] : [{ id: LENGTH.id, value: length }]),
              ...(quality === null ? [] : [{ id: QUALITY.id, value: quality }]),
            ],
            stars,
          );
        }
        const page = await list();
        expect(after?.attributes).toEqual(page.attributes);
        for (const { name, average, answerCount } of page.attributes) {
          const values = page.reviews
            .flatMap(({ attributes }) => attributes)
            .filter((each) => each.name === name)
            .map((each) => each.value);
          const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
          expect(answerCount).toBe(values.length);
          expect(average).toBe(values.length === 0 ? null : Math.round(mean * 100) / 100);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('an answer to what is not asked is refused by its place, and nothing is stored', async () => {
    const before = await list();
    const stranger = { id: '0190c000-0000-7000-8000-00000000dead', value: 3 };
    const response = await send([{ id: LENGTH.id, value: 3 }, stranger]);
    const problem = await expectProblem(response, 'invalid-request');
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/attributes/1/id']);
    expect(await list()).toEqual(before);
  });

  test.each([
    [[{ id: LENGTH.id, value: 0 }]],
    [[{ id: LENGTH.id, value: 6 }]],
    [[{ id: LENGTH.id, value: 2.5 }]],
    [
      [
        { id: LENGTH.id, value: 2 },
        { id: LENGTH.id, value: 2 },
      ],
    ],
  ])('an answer that is no single step is refused: %j', async (attributes) => {
    await expectProblem(await send(attributes), 'invalid-request');
  });
}
