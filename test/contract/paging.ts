import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SORTS } from '../../src/contract/sorts.ts';
import type { ProductReviews, PublishedReview } from '../../src/contract/review.ts';
import { key, reviewsOf, submission, type Asking } from './ask.ts';

export function pagingPromises(ask: Asking): void {
  const submit = async (ratingValue: number): Promise<string> => {
    const body = submission({ reviewRating: { ratingValue } });
    const response = await ask('POST', reviewsOf('paged'), { body, headers: key() });
    return ((await response.json()) as PublishedReview).review.id;
  };

  const plan = fc.record({
    sort: fc.constantFrom(...SORTS),
    rating: fc.option(fc.constantFrom(1, 5), { nil: undefined }),
    limit: fc.integer({ min: 1, max: 7 }),
    /** The stars of the reviews that arrive after each page. */
    arrivals: fc.array(fc.array(fc.constantFrom(1, 3, 5), { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  });

  test('paging neither skips nor repeats a review while new ones arrive', async () => {
    const before: { id: string; stars: number }[] = [];
    for (const stars of [5, 1, 3, 5, 1, 5]) before.push({ id: await submit(stars), stars });
    await fc.assert(
      fc.asyncProperty(plan, async ({ sort, rating, limit, arrivals }) => {
        const stood = before.filter(({ stars }) => rating === undefined || stars === rating);
        const seen: string[] = [];
        const arriving = arrivals.values();
        let cursor: string | null = null;
        do {
          const query = { sort, rating, limit, ...(cursor !== null && { cursor }) };
          const page = (await (await ask('GET', reviewsOf('paged'), { query })).json()) as ProductReviews;
          seen.push(...page.reviews.map(({ id }) => id));
          cursor = page.nextCursor;
          for (const stars of arriving.next().value ?? []) before.push({ id: await submit(stars), stars });
        } while (cursor !== null);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(stood.map(({ id }) => id)));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
}
