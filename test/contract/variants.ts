import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ProductReviews, PublishedReview, Ratings } from '../../src/contract/review.ts';
import { key, reviewsOf, submission, type Asking } from './ask.ts';
import { ATTRIBUTES } from './seed.ts';

const [LENGTH] = ATTRIBUTES;

/** The red cord shares the reviews of the green one. */
export function variantPromises(ask: Asking): void {
  const submit = async (product: string, ratingValue: number) => {
    const attributes = [{ id: LENGTH.id, value: ratingValue }];
    const body = submission({ reviewRating: { ratingValue }, attributes });
    const response = await ask('POST', reviewsOf(product), { body, headers: key() });
    return z.parse(PublishedReview, await response.json());
  };
  const list = async (product: string, query: Record<string, string | number> = {}) =>
    z.parse(ProductReviews, await (await ask('GET', reviewsOf(product), { query })).json());

  test('each variant shows the reviews of all, and each review says which variant it is of', async () => {
    const green = await submit('cord-green', 5);
    const red = await submit('cord-red', 2);
    expect(green.review.itemReviewed).toEqual({ productID: 'cord-green', variant: 'Green' });
    expect(red.review.itemReviewed).toEqual({ productID: 'cord-red', variant: 'Red' });
    const pages = await Promise.all([list('cord-green'), list('cord-red')]);
    for (const { reviews, aggregateRating, attributes } of pages) {
      expect(reviews.map(({ id }) => id).toSorted()).toEqual([green.review.id, red.review.id].toSorted());
      expect(aggregateRating).toEqual(red.aggregateRating);
      expect(aggregateRating).toMatchObject({ ratingCount: 2, ratingValue: 3.5 });
      expect(attributes[0]).toMatchObject({ average: 3.5, answerCount: 2 });
    }
    expect(pages.map(({ product }) => product)).toEqual([
      { productID: 'cord-green', name: 'Cord' },
      { productID: 'cord-red', name: 'Cord, red' },
    ]);
  });

  test('paging and filters go over the reviews of all variants', async () => {
    const first = await list('cord-red', { limit: 1, sort: 'lowest' });
    expect(first.reviews[0]?.itemReviewed.variant).toBe('Red');
    const next = await list('cord-green', { limit: 1, sort: 'lowest', cursor: first.nextCursor ?? '' });
    expect(next.reviews[0]?.itemReviewed.variant).toBe('Green');
    expect(next.nextCursor).toBeNull();
    expect((await list('cord-red', { rating: 5 })).reviews).toHaveLength(1);
  });

  test('badges of all variants show the same rating, each by its own id', async () => {
    const product = ['cord-red', 'cord-green'];
    const answer = z.parse(Ratings, await (await ask('GET', '/ratings', { query: { product } })).json());
    expect(answer.ratings.map(({ productID }) => productID)).toEqual(product);
    expect(answer.ratings[0]?.aggregateRating).toEqual(answer.ratings[1]?.aggregateRating);
    expect(answer.ratings[0]?.aggregateRating.ratingCount).toBe(2);
  });
}
