import '../support/browser.ts';
import { waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ENDPOINT, place, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server, requests } = widgetShop();
const WAIT = 70;
const JUST_UNDER = 60;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

interface Shopper {
  readonly inside: ReturnType<typeof within>;
  readonly user: ReturnType<typeof userEvent.setup>;
}

const press = async ({ inside, user }: Shopper, name: string | RegExp) => {
  const [button] = await inside.findAllByRole('button', { name });
  if (button) await user.click(button);
};

/** What a shopper does, which request that is, and the button to do it again. */
const ACTS: readonly [
  what: string,
  act: (shopper: Shopper) => Promise<void>,
  request: RegExp,
  method: 'get' | 'put' | 'post',
  path: string,
  again: string | RegExp,
][] = [
  [
    'reading in another order',
    async ({ inside, user }) => user.selectOptions(inside.getByLabelText('Order'), 'oldest'),
    /sort=oldest/,
    'get',
    '/products/strap/reviews',
    /^Try again/,
  ],
  [
    'the second page',
    (shopper) => press(shopper, 'Show more reviews'),
    /cursor=/,
    'get',
    '/products/strap/reviews',
    /^Try again/,
  ],
  ['a vote', (shopper) => press(shopper, /^Helpful/), /vote$/, 'put', '/reviews/:id/vote', /^Helpful/],
  ['a report', report, /reports$/, 'post', '/reviews/:id/reports', /^Try again/],
  ['a review', write, /^POST .*reviews$/, 'post', '/products/strap/reviews', /^(Try again|Send again)/],
];

async function report(shopper: Shopper) {
  await press(shopper, 'Report');
  await shopper.user.click(await shopper.inside.findByLabelText('It is advertising'));
  await press(shopper, 'Send report');
}

async function write(shopper: Shopper) {
  await press(shopper, 'Write a review');
  await shopper.user.click(await shopper.inside.findByRole('radio', { name: /^5/ }));
  await shopper.user.type(shopper.inside.getByLabelText(/Name to show/), 'Ana');
  await shopper.user.type(shopper.inside.getByLabelText(/E-mail/), 'ana@example.com');
  await press(shopper, 'Send review');
}

it.each(ACTS)(
  'when %s comes too often it says in how many seconds to try again, and does not go out before',
  async (_, act, request, method, path, again) => {
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    const { root } = place('candor-reviews');
    const shopper = { inside: within(root), user };
    await shopper.inside.findByRole('button', { name: 'Show more reviews' });
    const refuse = () => new HttpResponse(null, { status: 429, headers: { 'retry-after': String(WAIT) } });
    server.use(http[method](ENDPOINT + path, refuse, { once: true }));
    const sent = () => requests.filter((each) => request.test(each)).length;

    await act(shopper);
    await waitFor(() => expect(sent()).toBe(1));
    await waitFor(() => expect(root.textContent).toMatch(/There were many requests/));
    await vi.advanceTimersByTimeAsync((WAIT - JUST_UNDER) * 1000);
    await press(shopper, again);
    await waitFor(() => expect(root.textContent).toMatch(/Try again in (5|60)\d? s/));
    expect(sent()).toBe(1);

    await vi.advanceTimersByTimeAsync((JUST_UNDER + 5) * 1000);
    expect(sent()).toBe(1);
    await press(shopper, again);
    await waitFor(() => expect(sent()).toBe(2));
    await waitFor(() => expect(root.textContent).not.toMatch(/There were many requests/));
  },
);

it('the first page waits, too, and its button tells the seconds', async () => {
  const refuse = () => new HttpResponse(null, { status: 429, headers: { 'retry-after': '30' } });
  server.use(http.get(`${ENDPOINT}/products/strap/reviews`, refuse, { once: true }));
  const { root } = place('candor-reviews');
  const button = await within(root).findByRole('button', { name: 'Try again in 30 s' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  // A screen reader is not told each second.
  expect(button.getAttribute('aria-live')).toBe('off');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(button.textContent).toMatch(/in (20|19) s/);
  button.click();
  await vi.advanceTimersByTimeAsync(25_000);
  expect(requests).toHaveLength(1);
  within(root).getByRole('button', { name: 'Try again' }).click();
  await waitFor(() => expect(root.querySelectorAll('article')).not.toHaveLength(0));
});
