import '../support/browser.ts';
import { waitFor, within } from '@testing-library/dom';
import { http, HttpResponse } from 'msw/http';
import { expect, it, vi } from 'vitest';
import type { Highlights } from '../../src/contract/highlight.ts';
import { aReview, ENDPOINT, place, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server, requests } = widgetShop([
  aReview({ stars: 1, headline: 'Torn at once', helpfulCount: 9 }),
  aReview({
    stars: 5,
    headline: 'Lovely',
    itemReviewed: { productID: 'buckle', variant: '' },
    incentivized: true,
  }),
  aReview({ stars: 5, headline: 'Stars alone', reviewBody: '', helpfulCount: 20 }),
]);

function placeHighlights(attributes: Record<string, string> = {}, inside = '') {
  return place('candor-highlights', { product: '', href: '/reviews', ...attributes }, inside);
}

function answer(change: (highlights: Highlights['reviews'][number]) => void): void {
  server.use(
    http.get(
      `${ENDPOINT}/highlights`,
      async ({ request }) => {
        const highlights = (await (await fetch(`${request.url}?limit=1`)).json()) as Highlights;
        highlights.reviews.forEach(change);
        return HttpResponse.json(highlights);
      },
      { once: true },
    ),
  );
}

it('shows what readers found helpful, bad or good, and whether the writer was given something', async () => {
  const { root } = placeHighlights();
  const inside = within(root);
  const items = await inside.findAllByRole('listitem');
  expect(items.map((item) => within(item).getByRole('heading').textContent)).toEqual([
    'Torn at once',
    'Lovely',
  ]);
  expect(inside.getByText('Was given something for writing')).toBeDefined();
  expect(inside.getByRole('link', { name: 'All reviews (3)' }).getAttribute('href')).toBe('/reviews');
  expect(requests).toEqual(['GET /highlights']);
});

it('shows those of one product where the shop says so', async () => {
  const { root } = placeHighlights({ product: 'buckle' });
  expect(await within(root).findAllByRole('listitem')).toHaveLength(1);
  expect(within(root).getByRole('link', { name: 'All reviews (1)' })).toBeDefined();
});

it('shows a shop without reviews as one', async () => {
  server.use(
    http.get(`${ENDPOINT}/highlights`, () =>
      HttpResponse.json({
        aggregateRating: {
          ratingValue: null,
          ratingCount: 0,
          reviewCount: 0,
          distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
        },
        reviews: [],
      } satisfies Highlights),
    ),
  );
  const { root } = placeHighlights();
  expect(await within(root).findByText('No reviews yet')).toBeDefined();
  expect(within(root).queryByRole('list')).toBeNull();
});

it.each([
  ['a server fault', () => new HttpResponse(null, { status: 500 })],
  ['another shape', () => HttpResponse.json({ reviews: [] })],
])('goes on showing what stands inside when the answer is %s', async (_, respond) => {
  server.use(http.get(`${ENDPOINT}/highlights`, respond));
  const { root } = placeHighlights({}, 'Read the reviews');
  await waitFor(() => expect(requests).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(root.querySelector('slot')).not.toBeNull();
});

it.each(['javascript:alert(1)', 'data:text/html,x', '//['])('makes no link of %s', async (url) => {
  answer(({ itemReviewed }) => Object.assign(itemReviewed, { url }));
  const { root } = placeHighlights();
  const [first] = await within(root).findAllByRole('listitem');
  expect(within(first!).getByText('Leather strap')).toBeDefined();
  expect(within(first!).queryByRole('link')).toBeNull();
});

it('tells the merchant what is missing', async () => {
  vi.useFakeTimers();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  placeHighlights({ href: '' });
  await vi.advanceTimersByTimeAsync(3000);
  vi.useRealTimers();
  expect(warn.mock.calls[0]?.[0]).toBe('<candor-highlights> needs endpoint and href');
});
