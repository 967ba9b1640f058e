import '../support/browser.ts';
import { waitFor, within } from '@testing-library/dom';
import { http, HttpResponse } from 'msw/http';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  aReview,
  ENDPOINT,
  headlines,
  openReviews,
  REVIEWS_OF_STRAP,
  widgetShop,
} from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const linked = aReview({ headline: 'Far down', datePublished: '2020-01-01T09:30:00Z', stars: 2 });
const { server, requests } = widgetShop([
  ...Array.from({ length: 12 }, (_, index) =>
    aReview({
      headline: `Review ${index + 1}`,
      stars: index % 2 ? 5 : 1,
      topic: index % 4 === 0 ? 'quality' : null,
      verified: index % 3 === 0,
      inLanguage: index === 11 ? 'de-AT' : 'en',
      datePublished: `2026-03-${String(index + 1).padStart(2, '0')}T09:30:00Z`,
    }),
  ),
  linked,
]);

beforeEach(() => {
  // jsdom lays nothing out, and so scrolls nowhere.
  Element.prototype.scrollIntoView = () => undefined;
  history.replaceState(null, '', '/');
  localStorage.clear();
});

async function openPanel(attributes: Record<string, string> = {}) {
  const opened = await openReviews(attributes);
  await opened.user.click(opened.inside.getByRole('button', { name: 'Filter and search' }));
  await opened.inside.findByLabelText('Search in reviews');
  return opened;
}

describe('choosing', () => {
  it('filters combine, count what each would list, and are taken away one by one', async () => {
    const { root, inside, user } = await openPanel();
    await user.click(inside.getByRole('button', { name: 'Quality 3' }));
    await waitFor(() => expect(headlines(root)).toEqual(['Review 9', 'Review 5', 'Review 1']));
    await user.click(inside.getByRole('button', { name: 'Verified purchases 1' }));
    await waitFor(() => expect(headlines(root)).toEqual(['Review 1']));
    await user.click(inside.getByRole('button', { name: /Remove Quality/ }));
    await waitFor(() => expect(headlines(root)).toEqual(['Review 10', 'Review 7', 'Review 4', 'Review 1']));
    expect(requests.at(-1)).toBe('GET /products/strap/reviews?verified=true');
    await user.click(inside.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(headlines(root)).toHaveLength(10));
  });

  it('a choice that would list nothing cannot be made', async () => {
    const { root, inside, user } = await openPanel();
    await user.click(inside.getByRole('button', { name: 'German 1' }));
    await waitFor(() => expect(headlines(root)).toEqual(['Review 12']));
    expect(inside.getByRole<HTMLButtonElement>('button', { name: 'Quality 0' }).disabled).toBe(true);
  });

  it('words are searched for once they are sent, and what fits nothing says so', async () => {
    const { root, inside, user } = await openPanel();
    await user.type(inside.getByLabelText('Search in reviews'), 'Far{Enter}');
    await waitFor(() => expect(headlines(root)).toEqual(['Far down']));
    await user.type(inside.getByLabelText('Search in reviews'), '{Backspace>3/}zipper{Enter}');
    expect(await inside.findByText('No review fits all of this.')).toBeDefined();
    expect(headlines(root)).toEqual([]);
  });

  it('a choice that fails says so, and what stands above the list goes on telling what is in it', async () => {
    const { root, inside, user } = await openPanel();
    server.use(http.get(REVIEWS_OF_STRAP, () => new HttpResponse(null, { status: 500 }), { once: true }));
    await user.click(inside.getByRole('button', { name: 'Quality 3' }));
    const alert = await inside.findByRole('alert');
    expect(alert.textContent).toContain('Below is what was shown before.');
    expect(inside.getByText('All reviews')).toBeDefined();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(headlines(root)).toHaveLength(3));
    expect(inside.queryByRole('alert')).toBeNull();
  });
});

describe('the address', () => {
  it('keeps what is chosen where the page asks for it, and the back button takes it back', async () => {
    const { root, inside, user } = await openPanel({ 'url-state': '' });
    await user.click(inside.getByRole('button', { name: 'Quality 3' }));
    await waitFor(() => expect(location.search).toBe('?reviews-topic=quality'));
    await user.selectOptions(inside.getByLabelText('Order'), 'oldest');
    await waitFor(() => expect(location.search).toBe('?reviews-topic=quality&reviews-sort=oldest'));
    history.back();
    await waitFor(() => expect(headlines(root)[0]).toBe('Review 9'));
    history.back();
    await waitFor(() => expect(headlines(root)).toHaveLength(10));
    expect(inside.getByText('All reviews')).toBeDefined();
  });

  it('that is shared shows the same choice at once', async () => {
    history.replaceState(null, '', '/?colour=red&reviews-topic=quality&reviews-sort=oldest');
    const { root, inside } = await openReviews({ 'url-state': '' });
    expect(headlines(root)).toEqual(['Review 1', 'Review 5', 'Review 9']);
    expect(inside.getByRole('button', { name: /Remove Quality/ })).toBeDefined();
    expect(location.search).toBe('?colour=red&reviews-topic=quality&reviews-sort=oldest');
  });

  it('is left alone where the page does not ask for it', async () => {
    const { root, inside, user } = await openPanel();
    await user.click(inside.getByRole('button', { name: 'Quality 3' }));
    await waitFor(() => expect(headlines(root)).toHaveLength(3));
    expect(location.search).toBe('');
  });

  it('of one review comes to it, wherever it stands in the pages', async () => {
    history.replaceState(null, '', `/#review-${linked.id}`);
    const { root } = await openReviews();
    await waitFor(() => expect(headlines(root)[0]).toBe('Far down'));
    await waitFor(() =>
      expect(document.activeElement?.shadowRoot?.activeElement?.id).toBe(`review-${linked.id}`),
    );
    expect(requests).toContain(`GET /products/strap/reviews?review=${linked.id}`);
  });

  it('of a review that is gone says so', async () => {
    history.replaceState(null, '', `/#review-${crypto.randomUUID()}`);
    const { inside } = await openReviews();
    expect(await inside.findByText('The linked review is not here any more.')).toBeDefined();
  });
});

describe('acts of a reader', () => {
  const first = async () => {
    const opened = await openReviews();
    const article = opened.inside.getByRole('heading', { name: 'Review 12' }).closest('article')!;
    return { ...opened, article: within(article) };
  };
  const VOTE = `${ENDPOINT}/reviews/:id/vote`;

  it('a vote shows at once, stays after the answer, and can be taken back', async () => {
    const { article, user } = await first();
    expect(localStorage).toHaveLength(0);
    await user.click(article.getByRole('button', { name: 'Helpful' }));
    const voted = await article.findByRole('button', { name: 'Helpful (1)', pressed: true });
    await waitFor(() => expect(requests.at(-1)).toMatch(/^PUT \/reviews\/.*\/vote$/));
    expect(localStorage).toHaveLength(1);
    await user.click(voted);
    await article.findByRole('button', { name: 'Helpful', pressed: false });
  });

  it('a vote that does not arrive is taken back, in words, and can be tried again', async () => {
    const { article, user } = await first();
    server.use(http.put(VOTE, () => new HttpResponse(null, { status: 500 }), { once: true }));
    await user.click(article.getByRole('button', { name: 'Helpful' }));
    expect((await article.findByRole('alert')).textContent).toContain('Your vote did not reach the shop.');
    await user.click(article.getByRole('button', { name: 'Helpful', pressed: false }));
    await article.findByRole('button', { name: 'Helpful (1)', pressed: true });
  });

  it('votes pressed in a hurry arrive in the order in which they were meant', async () => {
    const { article, user } = await first();
    const sent: boolean[] = [];
    const slow = Promise.withResolvers<void>();
    server.use(
      http.put(VOTE, async ({ request }) => {
        const { helpful } = (await request.json()) as { helpful: boolean };
        sent.push(helpful);
        await slow.promise;
        return HttpResponse.json({ helpfulCount: helpful ? 1 : 0 });
      }),
    );
    await user.click(article.getByRole('button', { name: 'Helpful' }));
    await user.click(await article.findByRole('button', { name: 'Helpful (1)' }));
    await user.click(await article.findByRole('button', { name: 'Helpful' }));
    slow.resolve();
    await article.findByRole('button', { name: 'Helpful (1)', pressed: true });
    expect(sent).toEqual([true]);
  });

  it('a report names one reason of a list, and says that the review stays', async () => {
    const { article, user } = await first();
    await user.click(article.getByRole('button', { name: 'Report' }));
    await user.click(await article.findByLabelText('It is advertising'));
    server.use(
      http.post(`${ENDPOINT}/reviews/:id/reports`, () => new HttpResponse(null, { status: 429 }), {
        once: true,
      }),
    );
    await user.click(article.getByRole('button', { name: 'Send report' }));
    expect((await article.findByRole('alert')).textContent).toContain('There were many requests');
    await user.click(article.getByRole('button', { name: 'Try again' }));
    expect(await article.findByText(/The shop can see your report/)).toBeDefined();
  });

  it('each mark is explained in one press, and pressed again is quiet', async () => {
    const { inside, user } = await openReviews();
    const article = within(inside.getByRole('heading', { name: 'Review 10' }).closest('article')!);
    const mark = article.getByRole('button', { name: 'Verified purchase' });
    await user.click(mark);
    expect(await article.findByText(/Nobody can set this mark by hand/)).toBeDefined();
    await user.click(mark);
    await waitFor(() => expect(article.queryByText(/Nobody can set this mark by hand/)).toBeNull());
  });

  it('a link to a review is copied, or shown where the clipboard is forbidden', async () => {
    const { article, user } = await first();
    await user.click(article.getByRole('button', { name: 'Link' }));
    expect(await article.findByText(/this review is copied|Link to this review/)).toBeDefined();
  });
});
