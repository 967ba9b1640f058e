import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Highlights } from '../../src/contract/highlight.ts';
import type { Ask, Asking } from './ask.ts';
import { expectProblem } from './expect-problem.ts';
import { REVIEWS } from './seed.ts';

export function highlightPromises(ask: Asking): void {
  const highlights = async (query: Ask['query'] = {}) => {
    const response = await ask('GET', '/highlights', { query });
    expect(response.status).toBe(200);
    return z.parse(Highlights, await response.json());
  };

  test('highlights are the most helpful reviews with a text, whatever their stars', async () => {
    const byHelpfulness = REVIEWS.filter(({ reviewBody }) => reviewBody !== '').toSorted(
      (a, b) =>
        b.helpfulCount - a.helpfulCount ||
        Date.parse(b.datePublished) - Date.parse(a.datePublished) ||
        (a.id < b.id ? 1 : -1),
    );
    const { reviews } = await highlights({ product: 'strap' });
    expect(reviews.map(({ id }) => id)).toEqual(byHelpfulness.slice(0, 6).map(({ id }) => id));
    expect(new Set(reviews.map(({ reviewRating }) => reviewRating.ratingValue)).size).toBeGreaterThan(2);
    expect(reviews[0]).toMatchObject({
      itemReviewed: { productID: 'strap', name: 'Leather strap' },
      headline: byHelpfulness[0]?.headline,
      reviewBody: byHelpfulness[0]?.reviewBody,
      author: byHelpfulness[0]?.author,
    });
  });

  test('the rating of all stands beside them, not that of the chosen', async () => {
    expect((await highlights({ product: 'strap', limit: 1 })).aggregateRating).toEqual({
      ratingValue: 3.39,
      ratingCount: 23,
      reviewCount: 15,
      distribution: { 1: 5, 2: 4, 3: 0, 4: 5, 5: 9 },
    });
  });

  test('without a product they are those of the whole shop', async () => {
    const { aggregateRating, reviews } = await highlights({ limit: 12 });
    expect(aggregateRating.ratingCount).toBeGreaterThanOrEqual(23);
    expect(reviews).toHaveLength(12);
  });

  test('a product without reviews has none, and one that is unknown is a problem', async () => {
    expect(await highlights({ product: 'buckle' })).toMatchObject({
      aggregateRating: { ratingValue: null, ratingCount: 0 },
      reviews: [],
    });
    await expectProblem(await ask('GET', '/highlights', { query: { product: 'nope' } }), 'unknown-product');
  });
}
