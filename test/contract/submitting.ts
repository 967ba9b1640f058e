import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { PublishedReview, type ProductReviews } from '../../src/contract/review.ts';
import type { SubmissionInput } from '../../src/contract/submission.ts';
import { EMAIL, key, reviewsOf, submission, type Asking } from './ask.ts';
import { expectProblem } from './expect-problem.ts';

const HOSTILE = new URL('../../../shared/attacks/', import.meta.url);

/** Those that a person could mean as a text: one that cannot be shown is refused elsewhere. */
function hostileStrings(): string[] {
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, HOSTILE), 'utf8')) as unknown;
  const live = (read('xss_live.json') as { payload: string }[]).map(({ payload }) => payload);
  return [
    ...live,
    ...(read('naughty_strings.json') as string[]),
    ...(read('csv_formula.json') as { cells: string[] }).cells,
  ];
}

export function submittingPromises(ask: Asking): void {
  const path = reviewsOf('written');
  const submit = async (about: Partial<SubmissionInput> = {}) => {
    const response = await ask('POST', path, { body: submission(about), headers: key() });
    expect(response.status).toBe(201);
    return z.parse(PublishedReview, await response.json());
  };
  const list = async () =>
    (await (await ask('GET', path, { query: { limit: 100 } })).json()) as ProductReviews;

  test.for([1, 2, 3, 4, 5])('a review of %i stars is published at once and counted', async (ratingValue) => {
    const before = (await list()).aggregateRating;
    const { review, aggregateRating } = await submit({ reviewRating: { ratingValue }, inLanguage: 'pt-BR' });
    expect(review).toMatchObject({
      itemReviewed: { productID: 'written', variant: '' },
      reviewRating: { ratingValue },
      headline: 'Holds well',
      author: { name: 'Ana P.' },
      inLanguage: 'pt-BR',
      verified: false,
      incentivized: false,
      importedFrom: null,
      helpfulCount: 0,
      thread: [],
    });
    expect(aggregateRating.ratingCount).toBe(before.ratingCount + 1);
    const stars = ratingValue as 1 | 2 | 3 | 4 | 5;
    expect(aggregateRating.distribution[stars]).toBe(before.distribution[stars] + 1);
    const after = await list();
    expect(after.aggregateRating).toEqual(aggregateRating);
    expect(after.reviews).toContainEqual(review);
  });

  test('one star without a topic or a way to be contacted is published as five stars are', async () => {
    const { topic: _topic, contactRequest: _contact, ...plain } = submission();
    const answers = await Promise.all(
      [1, 5].map(async (ratingValue) => {
        const body = { ...plain, reviewRating: { ratingValue } };
        const response = await ask('POST', path, { body, headers: key() });
        return { status: response.status, ...z.parse(PublishedReview, await response.json()) };
      }),
    );
    const [low, high] = answers.map(({ status, heldUntil, review }) => ({
      status,
      heldUntil,
      ...review,
      id: '',
      datePublished: '',
      reviewRating: {},
    }));
    expect(low).toEqual(high);
    const shown = (await list()).reviews.map(({ id }) => id);
    for (const { review } of answers) expect(shown).toContain(review.id);
  });

  test('stars alone are a rating and no review with a text', async () => {
    const before = (await list()).aggregateRating;
    const { headline: _, reviewBody: __, ...starsAlone } = submission();
    const response = await ask('POST', path, { body: starsAlone, headers: key() });
    const { review, aggregateRating } = z.parse(PublishedReview, await response.json());
    expect(review).toMatchObject({ headline: '', reviewBody: '', inLanguage: null });
    expect(aggregateRating.ratingCount).toBe(before.ratingCount + 1);
    expect(aggregateRating.reviewCount).toBe(before.reviewCount);
  });

  test('the e-mail address is in no answer', async () => {
    const response = await ask('POST', path, { body: submission(), headers: key() });
    expect(await response.text()).not.toContain(EMAIL);
    expect(JSON.stringify(await list())).not.toContain(EMAIL);
  });

  test('line breaks of any kind are kept as line breaks, and space around a text goes', async () => {
    const { review } = await submit({ reviewBody: '  one\r\ntwo\rthree\n\nfour \n', headline: ' short ' });
    expect(review.reviewBody).toBe('one\ntwo\nthree\n\nfour');
    expect(review.headline).toBe('short');
  });

  test('a review of an unknown product is refused', async () => {
    const response = await ask('POST', reviewsOf('nope'), { body: submission(), headers: key() });
    await expectProblem(response, 'unknown-product');
  });

  test('text in any script, right to left and beyond the basic plane, comes back as it was', async () => {
    const reviewBody = 'שלום ‏ مرحبا 你好 👩🏽‍🚀 e\u0301 𝒳 \u200d';
    expect((await submit({ reviewBody })).review.reviewBody).toBe(reviewBody);
  });

  test.skipIf(!existsSync(HOSTILE))(
    'hostile strings are published letter for letter or refused',
    async () => {
      const isPublished = async (text: string): Promise<boolean> => {
        const response = await ask('POST', path, { body: submission({ reviewBody: text }), headers: key() });
        if (response.status === 422) {
          await expectProblem(response, 'invalid-request');
          return false;
        }
        const { review } = z.parse(PublishedReview, await response.json());
        expect(review.reviewBody).toBe(text.replaceAll(/\r\n?/g, '\n').trim());
        return true;
      };
      // Many to a review, as each takes a while; where one of them is refused, halves speak for themselves.
      const countPublished = async (texts: readonly string[]): Promise<number> => {
        if (await isPublished(texts.join('\n'))) return texts.length;
        const half = Math.ceil(texts.length / 2);
        if (half === texts.length) return 0;
        return (await countPublished(texts.slice(0, half))) + (await countPublished(texts.slice(half)));
      };
      const all = hostileStrings();
      let published = 0;
      for (let at = 0; at < all.length; at += 16) published += await countPublished(all.slice(at, at + 16));
      expect(published).toBeGreaterThan(900);
    },
    60_000,
  );
}
