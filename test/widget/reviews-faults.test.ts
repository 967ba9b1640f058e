import '../support/browser.ts';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { delay } from 'msw';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, it, vi } from 'vitest';
import { STALLED_AFTER } from '../../src/widget/task.ts';
import { headlines, openReviews, place, REVIEWS_OF_STRAP, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server, requests } = widgetShop();

describe('when the endpoint fails', () => {
  const page = { product: { productID: 'strap', name: 'Strap' }, reviews: [] };
  it.each([
    ['says 500', () => new HttpResponse('oops', { status: 500 }), /could not be loaded.*works as usual/],
    [
      'says 404 in HTML',
      () => HttpResponse.html('<h1>Not found</h1>', { status: 404 }),
      /not set up for this product/,
    ],
    ['says 429', () => new HttpResponse(null, { status: 429 }), /many requests/],
    ['answers HTML', () => HttpResponse.html('<!doctype html>'), /works as usual/],
    ['answers half of it', () => new HttpResponse('{"product":{"produc'), /works as usual/],
    ['answers other JSON', () => HttpResponse.json(page), /works as usual/],
    ['answers null', () => HttpResponse.json(null), /works as usual/],
  ])('%s: a calm word, and a retry that works', async (_, answer, words) => {
    server.use(http.get(REVIEWS_OF_STRAP, answer, { once: true }));
    const { root } = place('candor-reviews');
    const alert = await within(root).findByRole('alert');
    expect(alert.textContent).toMatch(words);
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(headlines(root)[0]).toBe('Review 13'));
    expect(within(root).queryByRole('alert')).toBeNull();
  });

  it('is tried again by itself when it is only unreachable for a moment', async () => {
    server.use(http.get(REVIEWS_OF_STRAP, () => HttpResponse.error(), { once: true }));
    await openReviews();
    expect(requests.filter((request) => request.startsWith('GET'))).toHaveLength(2);
  });

  it('keeps the reviews that are there when another order fails', async () => {
    const { root, inside, user } = await openReviews();
    server.use(http.get(REVIEWS_OF_STRAP, () => new HttpResponse(null, { status: 500 }), { once: true }));
    await user.selectOptions(inside.getByLabelText('Order'), 'oldest');
    expect(await inside.findByRole('alert')).toBeDefined();
    expect(headlines(root)[0]).toBe('Review 13');
    await user.click(inside.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(headlines(root)[0]).toBe('Review 1'));
  });

  it('keeps the reviews that are there when more of them fail', async () => {
    const { root, inside, user } = await openReviews();
    server.use(http.get(REVIEWS_OF_STRAP, () => new HttpResponse(null, { status: 500 }), { once: true }));
    await user.click(inside.getByRole('button', { name: 'Show more reviews' }));
    const alert = await inside.findByRole('alert');
    expect(alert.textContent).toContain('More reviews could not be loaded.');
    expect(headlines(root)).toHaveLength(10);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(headlines(root)).toHaveLength(13));
  });

  it('says that it takes longer when it is slow', async () => {
    server.use(http.get(REVIEWS_OF_STRAP, async () => delay('infinite')));
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { root } = place('candor-reviews');
    await waitFor(() => expect(requests).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(STALLED_AFTER + 100);
    await waitFor(() => expect(within(root).getByRole('status').textContent).toMatch(/takes longer/));
    vi.useRealTimers();
  });

  it('shows what the shop put inside until there is something better', async () => {
    const answer = Promise.withResolvers<Response>();
    server.use(http.get(REVIEWS_OF_STRAP, () => answer.promise, { once: true }));
    const { root, element } = place('candor-reviews', {}, 'Reviews need JavaScript.');
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(root.querySelector('slot')).not.toBeNull();
    expect(screen.getByText('Reviews need JavaScript.')).toBe(element);
    answer.resolve(new HttpResponse(null, { status: 500 }) as Response);
    await within(root).findByRole('alert');
    // Beneath the words of the failure it is still better than nothing.
    expect(root.querySelector('slot')).not.toBeNull();
  });
});
