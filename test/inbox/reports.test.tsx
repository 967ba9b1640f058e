import { cleanup, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReportedReview } from '../../src/contract/reported-reviews.ts';
import { rightsOf } from '../../src/contract/rights.ts';
import { ago, inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, written } = inboxShop();
afterEach(cleanup);

const RUDE: ReportedReview = {
  review: {
    id: '01a20696-2650-7747-8aa5-aaaaaaaaaaaa',
    reviewRating: { ratingValue: 1 },
    headline: 'Rude words',
    excerpt: 'You are all thieves.',
    author: { name: 'Ben' },
    product: { productID: 'strap', name: 'Leather strap', url: 'https://shop.example/strap' },
  },
  hasCase: true,
  reasons: [
    { reason: 'insulting', count: 2 },
    { reason: 'private-details', count: 1 },
  ],
  count: 3,
  dateReported: ago(60_000),
};
const KIND: ReportedReview = {
  ...RUDE,
  review: { ...RUDE.review, id: '01a20696-2650-7747-8aa5-bbbbbbbbbbbb', headline: 'Too kind' },
  hasCase: false,
  reasons: [{ reason: 'advertising', count: 1 }],
  count: 1,
};

function serve(...reported: ReportedReview[]) {
  server.use(
    http.get(`${MERCHANT}/reported-reviews`, ({ request }) => {
      const isSeen = new URL(request.url).searchParams.has('seen');
      return HttpResponse.json({
        reported: isSeen ? [] : reported,
        unseen: reported.length,
        nextCursor: null,
      });
    }),
    http.post(`${MERCHANT}/reviews/:id/seen-reports`, () => new HttpResponse(null, { status: 204 })),
  );
}

describe('reported reviews', () => {
  it('are led to from the queue, and say what readers find wrong and that nothing is hidden', async () => {
    serve(RUDE, KIND);
    const { findByRole, findByText, user } = openInbox();
    await user.click(await findByRole('link', { name: '2 reported reviews to look at' }));
    await findByText(/A report hides nothing and changes no figure/);
    const [first, second] = within(await findByRole('list', { name: 'Reported reviews' })).getAllByRole(
      'listitem',
    );
    expect(first?.textContent).toContain('3 reports: insulting (2), private details of somebody');
    expect(
      within(first!)
        .getByRole('link', { name: /^Case ?of/ })
        .getAttribute('href'),
    ).toBe(`/inbox/cases/${RUDE.review.id}`);
    expect(within(second!).queryByRole('link', { name: /^Case ?of/ })).toBeNull();
    expect(
      within(second!)
        .getByRole('link', { name: /^On its page/ })
        .getAttribute('href'),
    ).toBe(`https://shop.example/strap#review-${KIND.review.id}`);
  });

  it('that were looked at leave the list, up to the latest that was shown', async () => {
    serve(RUDE, KIND);
    const { findByRole, queryByText, user } = openInbox('/inbox/reports');
    await user.click(await findByRole('button', { name: 'Seen: Rude words' }));
    await waitFor(() => expect(queryByText('Rude words')).toBeNull());
    expect(written).toEqual([
      { what: `POST /reviews/${RUDE.review.id}/seen-reports`, body: { until: RUDE.dateReported } },
    ]);
    expect(document.activeElement?.textContent).toBe('Reported reviews');
    expect((await findByRole('button', { name: 'New 1' })).getAttribute('aria-pressed')).toBe('true');
    await user.click(await findByRole('button', { name: 'Seen' }));
    await waitFor(() => expect(queryByText('Nobody has looked at a report yet.')).not.toBeNull());
  });

  it('stay where it could not be stored that somebody looked', async () => {
    serve(RUDE);
    server.use(http.post(`${MERCHANT}/reviews/:id/seen-reports`, () => problem('internal', 500)));
    const { findByRole, findByText, user } = openInbox('/inbox/reports');
    await user.click(await findByRole('button', { name: 'Seen: Rude words' }));
    expect((await findByRole('alert')).textContent).toContain('That was not stored.');
    await findByText('Rude words');
  });

  it('are read, and not marked, by whoever only looks', async () => {
    serve(RUDE);
    const { findByText, queryByRole } = openInbox('/inbox/reports', [
      ...rightsOf('viewer', { isLimited: false }),
    ]);
    await findByText('Rude words');
    expect(queryByRole('button', { name: 'Seen: Rude words' })).toBeNull();
  });
});
