import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ProductReviews, Ratings, type Review } from '../../src/contract/review.ts';
import type { Sort } from '../../src/contract/sorts.ts';
import { reviewsOf, type Ask, type Asking } from './ask.ts';
import { expectProblem } from './expect-problem.ts';
import { AWKWARD, PRODUCTS, REVIEWS } from './seed.ts';

const stars = (review: Review) => review.reviewRating.ratingValue;
const date = (review: Review) => Date.parse(review.datePublished);

/** For each order, what a review's neighbour below must not exceed, the most telling first. */
const keys: Record<Sort, (review: Review) => readonly (number | string)[]> = {
  newest: (review) => [date(review), review.id],
  oldest: (review) => [date(review), review.id],
  highest: (review) => [stars(review), date(review), review.id],
  lowest: (review) => [-stars(review), date(review), review.id],
  helpful: (review) => [review.helpfulCount, date(review), review.id],
};

function expected(sort: Sort, rating?: number): string[] {
  const compare = (a: Review, b: Review) => {
    const [left, right] = [keys[sort](a), keys[sort](b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return (left[at] ?? 0) < (right[at] ?? 0) ? 1 : -1;
  };
  const wanted = REVIEWS.filter((review) => rating === undefined || stars(review) === rating);
  const sorted = wanted.toSorted(compare).map(({ id }) => id);
  return sort === 'oldest' ? sorted.toReversed() : sorted;
}

export function readingPromises(ask: Asking): void {
  const list = async (query: Ask['query'] = {}, product = 'strap') => {
    const response = await ask('GET', reviewsOf(product), { query });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    return z.parse(ProductReviews, await response.json());
  };

  test('one response holds the product, its rating, the newest reviews and how they are checked', async () => {
    const page = await list();
    expect(page.product).toEqual(PRODUCTS[0]);
    expect(page.aggregateRating).toEqual({
      ratingValue: 3.39,
      ratingCount: 23,
      reviewCount: 15,
      distribution: { 1: 5, 2: 4, 3: 0, 4: 5, 5: 9 },
    });
    expect(page.reviews.map(({ id }) => id)).toEqual(expected('newest').slice(0, 10));
    expect(page.disclosure.length).toBeGreaterThan(2);
    expect(page.nextCursor).toEqual(expect.any(String));
  });

  test('how reviews are checked is said in the language that is asked for, if it is spoken', async () => {
    const [english, german, unknown] = await Promise.all(
      [{}, { locale: 'de-AT' }, { locale: 'fi' }].map(async (query) => (await list(query)).disclosure),
    );
    expect(german).toHaveLength(english?.length ?? 0);
    expect(german?.filter((sentence) => english?.includes(sentence))).toEqual([]);
    expect(unknown).toEqual(english);
  });

  test('a review comes as it was written, with its thread in order', async () => {
    const { reviews } = await list({ limit: 100 });
    const byId = (all: readonly Review[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(reviews)).toEqual(byId(REVIEWS));
  });

  test.for(Object.keys(keys) as Sort[])(
    'all reviews can be read from the %s on, page by page',
    async (sort) => {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await list({ sort, limit: 4, ...(cursor !== null && { cursor }) });
        ids.push(...page.reviews.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(ids).toEqual(expected(sort));
    },
  );

  test.for(Object.keys(keys) as Sort[])(
    'the reviews of one rating can be read from the %s on',
    async (sort) => {
      const first = await list({ sort, rating: 5, limit: 4 });
      const second = await list({ sort, rating: 5, limit: 100, cursor: first.nextCursor });
      expect([...first.reviews, ...second.reviews].map(({ id }) => id)).toEqual(expected(sort, 5));
      expect(second.nextCursor).toBeNull();
      expect(first.aggregateRating.ratingCount).toBe(23);
    },
  );

  test('a rating that nobody gave lists nothing', async () => {
    expect(await list({ rating: 3 })).toMatchObject({ reviews: [], nextCursor: null });
  });

  test('a page that ends with the last review says that there is no next one', async () => {
    expect((await list({ limit: 23 })).nextCursor).toBeNull();
    expect((await list({ limit: 22 })).nextCursor).not.toBeNull();
  });

  test('a product without reviews has no mean and no reviews', async () => {
    expect(await list({}, 'buckle')).toMatchObject({
      aggregateRating: { ratingValue: null, ratingCount: 0, reviewCount: 0 },
      reviews: [],
      nextCursor: null,
    });
  });

  test('a product id may hold any character that can be shown', async () => {
    expect((await list({}, AWKWARD.productID)).product).toEqual(AWKWARD);
    const response = await ask('GET', '/ratings', { query: { product: AWKWARD.productID } });
    expect(z.parse(Ratings, await response.json()).ratings).toMatchObject([{ productID: AWKWARD.productID }]);
  });

  test('an unknown product is a problem', async () => {
    await expectProblem(await ask('GET', reviewsOf('nope')), 'unknown-product');
    await expectProblem(await ask('GET', reviewsOf('STRAP')), 'unknown-product');
  });

  test('ratings of many products come in the order asked for, without those that are unknown', async () => {
    const response = await ask('GET', '/ratings', {
      query: { product: ['buckle', 'nope', 'strap', 'buckle'] },
    });
    const { ratings } = z.parse(Ratings, await response.json());
    expect(ratings.map(({ productID }) => productID)).toEqual(['buckle', 'strap']);
    expect(ratings[1]?.aggregateRating).toEqual((await list()).aggregateRating);
  });

  test('HEAD answers as GET does, without the body', async () => {
    const response = await ask('HEAD', reviewsOf('strap'));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
}
