import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ProductJsonLd } from '../../src/contract/json-ld.ts';
import { submission, key, reviewsOf, type Asking } from './ask.ts';
import { expectProblem } from './expect-problem.ts';

export function jsonLdPromises(ask: Asking): void {
  const jsonLd = async (productId: string) => {
    const response = await ask('GET', `/products/${productId}/json-ld`);
    expect(response.status).toBe(200);
    return z.parse(z.nullable(ProductJsonLd), await response.json());
  };

  test('search engines read the rating of all, and the newest reviews that say something', async () => {
    const told = await jsonLd('strap');
    expect(told).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Product',
      'name': 'Leather strap',
      'aggregateRating': {
        '@type': 'AggregateRating',
        'ratingValue': 3.39,
        'ratingCount': 23,
        'reviewCount': 15,
        'bestRating': 5,
        'worstRating': 1,
      },
    });
    expect(told?.review.length).toBeGreaterThan(3);
    const shown = await (await ask('GET', reviewsOf('strap'))).json();
    const texts = shown.reviews.map(({ reviewBody }: { reviewBody: string }) => reviewBody).filter(Boolean);
    expect(told?.review.map(({ reviewBody }) => reviewBody)).toEqual(texts);
    expect(told?.review.map(({ reviewRating }) => reviewRating.ratingValue)).toContain(1);
  });

  test('nothing is told of a product that nobody has rated, and one that is unknown is a problem', async () => {
    expect(await jsonLd('buckle')).toBeNull();
    await expectProblem(await ask('GET', '/products/nope/json-ld'), 'unknown-product');
  });

  test('whatever a review says, it can stand within a script of a page', async () => {
    const reviewBody = 'It ends </script><script>alert(1)</script> here <!-- and so on';
    await ask('POST', reviewsOf('written'), { headers: key(), body: submission({ reviewBody }) });
    const told = await (await ask('GET', '/products/written/json-ld')).text();
    expect(JSON.parse(told).review.map((review: { reviewBody: string }) => review.reviewBody)).toContain(
      reviewBody,
    );
    expect(told).not.toContain('<');
  });
}
