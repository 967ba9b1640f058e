import '../support/browser.ts';
import { waitFor, within } from '@testing-library/dom';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, it } from 'vitest';
import {
  aReview,
  ENDPOINT,
  headlines,
  oneReview,
  openReviews,
  place,
  REVIEWS,
  REVIEWS_OF_STRAP,
  widgetShop,
} from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server, requests } = widgetShop([
  ...REVIEWS,
  aReview({ itemReviewed: { productID: 'buckle', variant: '' }, headline: 'A fine buckle', stars: 2 }),
]);
describe('reading', () => {
  it('shows the mean, the distribution and the newest reviews, with one request', async () => {
    const { root, inside } = await openReviews();
    await waitFor(() => expect(headlines(root)).toHaveLength(10));
    expect(headlines(root).slice(0, 2)).toEqual(['Review 13', 'Review 12']);
    expect(inside.getByText('3.5')).toBeDefined();
    expect(inside.getByText('13 reviews')).toBeDefined();
    expect(inside.getByRole('button', { name: '5 stars 5 reviews' })).toBeDefined();
    expect(inside.getByRole('button', { name: '1 star 4 reviews' })).toBeDefined();
    expect(requests).toEqual(['GET /products/strap/reviews']);
  });

  it('shows a review as its author wrote it, with name, date and marks', async () => {
    server.use(
      ...oneReview({
        headline: 'Too tight',
        reviewBody: 'First line.\nSecond line.',
        author: { name: 'Noor O.' },
        verified: true,
        staff: false,
        incentivized: true,
        importedFrom: 'Old shop',
        helpfulCount: 3,
        inLanguage: 'de',
      }),
    );
    const { inside } = await openReviews();
    const article = inside.getByRole('article', { name: /Noor O\./ });
    expect(article.textContent).toContain('First line.\nSecond line.');
    for (const words of ['Verified purchase', '1 Mar 2026', 'Imported from Old shop', 'Helpful (3)']) {
      expect(within(article).getByText(words)).toBeDefined();
    }
    expect(within(article).getByText('Was given something for writing')).toBeDefined();
    expect(within(article).getByText('Too tight').lang).toBe('de');
  });

  it('always offers how reviews are checked', async () => {
    const { inside } = await openReviews();
    expect(inside.getByText('How we check reviews')).toBeDefined();
    expect(inside.getByText('Every review is published at once, whatever its stars.')).toBeDefined();
  });

  it('shows markup as the text that it is', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    server.use(...oneReview({ headline: markup, reviewBody: markup, author: { name: markup } }));
    const { root, inside } = await openReviews();
    expect(inside.getAllByText(markup)).toHaveLength(3);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('choosing', () => {
  it('a bar shows the reviews with that many stars, and the same bar shows all again', async () => {
    const { root, inside, user } = await openReviews();
    const bar = inside.getByRole('button', { name: '1 star 4 reviews' });
    await user.click(bar);
    await waitFor(() => expect(headlines(root)).toEqual(['Review 12', 'Review 9', 'Review 6', 'Review 3']));
    expect(bar.getAttribute('aria-pressed')).toBe('true');
    expect(inside.getByText(/4 reviews with 1 star/)).toBeDefined();
    await user.click(bar);
    await waitFor(() => expect(headlines(root)[0]).toBe('Review 13'));
    expect(bar.getAttribute('aria-pressed')).toBe('false');
  });

  it.each([
    ['oldest', 'Review 1'],
    ['highest', 'Review 13'],
    ['lowest', 'Review 12'],
    ['helpful', 'Review 5'],
  ])('the order "%s" begins with %s', async (order, first) => {
    const { root, inside, user } = await openReviews();
    await user.selectOptions(inside.getByLabelText('Order'), order);
    await waitFor(() => expect(headlines(root)[0]).toBe(first));
  });

  it('begins with the order that the page asks for', async () => {
    const { root, inside } = await openReviews({ sort: 'lowest' });
    expect(headlines(root)[0]).toBe('Review 12');
    expect(inside.getByLabelText<HTMLSelectElement>('Order').value).toBe('lowest');
  });

  it('shows more until there are no more, and moves the focus to the first new one', async () => {
    const { root, inside, user } = await openReviews();
    await user.click(inside.getByRole('button', { name: 'Show more reviews' }));
    await waitFor(() => expect(headlines(root)).toHaveLength(13));
    expect(inside.queryByRole('button', { name: 'Show more reviews' })).toBeNull();
    await waitFor(() =>
      expect(document.activeElement?.shadowRoot?.activeElement?.textContent).toContain('Review 3'),
    );
  });

  it('a late answer to an earlier choice does not replace the later one', async () => {
    const { root, inside, user } = await openReviews();
    const slow = Promise.withResolvers<void>();
    server.use(
      http.get(REVIEWS_OF_STRAP, async ({ request }) => {
        if (!request.url.includes('rating=5')) return undefined;
        await slow.promise;
        return HttpResponse.error();
      }),
    );
    await user.click(inside.getByRole('button', { name: '5 stars 5 reviews' }));
    await user.click(inside.getByRole('button', { name: '1 star 4 reviews' }));
    await waitFor(() => expect(headlines(root)[0]).toBe('Review 12'));
    slow.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(headlines(root)[0]).toBe('Review 12');
    expect(inside.queryByRole('alert')).toBeNull();
  });
});

describe('the element', () => {
  it('shows another product when a router changes the attribute, with one request', async () => {
    const { element, root } = await openReviews();
    element.setAttribute('product', 'buckle');
    await waitFor(() => expect(headlines(root)).toEqual(['A fine buckle']));
    expect(requests).toEqual(['GET /products/strap/reviews', 'GET /products/buckle/reviews']);
  });

  it('shows nothing of the product before while the next one is on its way, and takes no focus', async () => {
    const { element, root } = await openReviews();
    server.use(http.get(`${ENDPOINT}/products/buckle/reviews`, () => new Promise<never>(() => undefined)));
    element.setAttribute('product', 'buckle');
    await waitFor(() => expect(requests).toContain('GET /products/buckle/reviews'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(headlines(root)).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });

  it('survives being moved, removed and put back, without asking again', async () => {
    const { element, root, inside, user } = await openReviews();
    await user.click(inside.getByRole('button', { name: '1 star 4 reviews' }));
    await waitFor(() => expect(headlines(root)).toHaveLength(4));
    const asked = requests.length;
    const elsewhere = document.body.appendChild(document.createElement('main'));
    elsewhere.append(element);
    element.remove();
    await Promise.resolve();
    elsewhere.append(element);
    await new Promise((resolve) => setTimeout(resolve));
    expect(headlines(root)).toHaveLength(4);
    expect(requests).toHaveLength(asked);
  });

  it('takes properties that were set before it was defined', async () => {
    const early = document.createElement('div');
    early.innerHTML = '<candor-early></candor-early>';
    const element = early.firstElementChild as HTMLElement & { product: string; endpoint: string };
    Object.assign(element, { product: 'strap', endpoint: ENDPOINT, sort: 'oldest' });
    document.body.append(early);
    const Reviews = customElements.get('candor-reviews')!;
    customElements.define('candor-early', class extends Reviews {});
    await waitFor(() => expect(headlines(element.shadowRoot as unknown as HTMLElement)[0]).toBe('Review 1'));
    expect(element.getAttribute('product')).toBe('strap');
  });

  it('two of them on a page keep their own choices', async () => {
    const one = await openReviews();
    const two = await openReviews({ product: 'buckle' });
    await one.user.click(one.inside.getByRole('button', { name: '1 star 4 reviews' }));
    await waitFor(() => expect(headlines(one.root)).toHaveLength(4));
    expect(headlines(two.root)).toEqual(['A fine buckle']);
  });

  it('invites the first review where there is none', async () => {
    server.use(...oneReview(undefined));
    const { root } = place('candor-reviews');
    expect(await within(root).findByText(/No reviews yet/)).toBeDefined();
    expect(within(root).getByText('How we check reviews')).toBeDefined();
    expect(within(root).queryByLabelText('Order')).toBeNull();
  });
});
