import '../support/browser.ts';
import { screen, waitFor, within } from '@testing-library/dom';
import { http, HttpResponse } from 'msw/http';
import { expect, it, vi } from 'vitest';
import { ENDPOINT, place, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server, requests } = widgetShop();

it('shows stars for the eye, words for the ear, and the count', async () => {
  const { root } = place('candor-rating');
  expect(await within(root).findByRole('img', { name: '3.5 out of 5 stars' })).toBeDefined();
  expect(within(root).getByText('13 reviews')).toBeDefined();
});

it('all badges of a page travel in one request', async () => {
  const strap = place('candor-rating');
  const buckle = place('candor-rating', { product: 'buckle' });
  const again = place('candor-rating');
  expect(await within(strap.root).findByText('13 reviews')).toBeDefined();
  expect(await within(again.root).findByText('13 reviews')).toBeDefined();
  expect(await within(buckle.root).findByText('No reviews yet')).toBeDefined();
  expect(requests).toEqual(['GET /ratings?product=strap&product=buckle']);
});

it('more badges than one request may name are split', async () => {
  const badges = Array.from({ length: 101 }, (_, index) => place('candor-rating', { product: `p${index}` }));
  const last = place('candor-rating');
  expect(await within(last.root).findByText('13 reviews')).toBeDefined();
  expect(badges).toHaveLength(101);
  expect(requests).toHaveLength(2);
});

it('is a link where the shop says to what', async () => {
  const { root } = place('candor-rating', { href: '#reviews' });
  const link = await within(root).findByRole('link', { name: /13 reviews/ });
  expect(link.getAttribute('href')).toBe('#reviews');
});

it.each([
  ['the endpoint fails', () => new HttpResponse(null, { status: 500 })],
  ['the answer is not what was promised', () => HttpResponse.json({ ratings: [{ productID: 'strap' }] })],
])('goes on showing what stands inside when %s', async (_, answer) => {
  server.use(http.get(`${ENDPOINT}/ratings`, answer));
  const { root, element } = place('candor-rating', {}, 'See reviews');
  await waitFor(() => expect(requests).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(root.querySelector('slot')).not.toBeNull();
  expect(screen.getByText('See reviews')).toBe(element);
});

it('goes on showing what stands inside for a product that the shop does not know', async () => {
  const { root } = place('candor-rating', { product: 'unknown' }, 'See reviews');
  await waitFor(() => expect(requests).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(root.querySelector('slot')).not.toBeNull();
});

it('never shows the rating of the product before', async () => {
  const { element, root } = place('candor-rating');
  await within(root).findByText('13 reviews');
  element.setAttribute('product', 'unknown');
  await waitFor(() => expect(requests).toHaveLength(2));
  await waitFor(() => expect(within(root).queryByText('13 reviews')).toBeNull());
});

it('counts a review that is written on the same page', async () => {
  const { root } = place('candor-rating');
  await within(root).findByText('13 reviews');
  const distribution = { 1: 4, 2: 0, 3: 0, 4: 4, 5: 6 };
  const detail = {
    review: { itemReviewed: { productID: 'strap' } },
    aggregateRating: { ratingValue: 3.6, ratingCount: 14, reviewCount: 14, distribution },
  };
  document.body.dispatchEvent(new CustomEvent('candor-review-submitted', { detail, bubbles: true }));
  expect(within(root).getByText('14 reviews')).toBeDefined();
});

it('without an address leads to the reviews of its product on the page, and is no link where there are none', async () => {
  const alone = place('candor-rating');
  await within(alone.root).findByText('13 reviews');
  expect(within(alone.root).queryByRole('link')).toBeNull();
  place('candor-reviews', { id: 'what-they-say' });
  const beside = place('candor-rating');
  const link = await within(beside.root).findByRole('link');
  expect(link.getAttribute('href')).toBe('#what-they-say');
});

it.each(['product', 'endpoint'])('tells the merchant once that the %s is missing', async (missing) => {
  vi.useFakeTimers();
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const late = place('candor-rating', { [missing]: '' });
  const { element } = place('candor-rating', { [missing]: '' });
  // A framework may say it a moment after the element is there.
  late.element.setAttribute(missing, missing === 'product' ? 'strap' : ENDPOINT);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(warn.mock.calls).toEqual([['<candor-rating> needs product and endpoint', element]]);
  warn.mockRestore();
  vi.useRealTimers();
});

it('forgets a product that a framework takes back', async () => {
  const { element } = place('candor-rating');
  Object.assign(element, { product: undefined });
  expect(element.hasAttribute('product')).toBe(false);
});
