import { cleanup, fireEvent } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../src/contract/check.ts';
import { inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, written } = inboxShop();
const CHECK: Check = {
  reviewId: '01a20696-2650-7747-8aa5-000000000001',
  product: { productID: 'strap', name: 'Leather strap', url: 'https://shop.example/strap' },
  headline: 'Call them',
  reviewBody: 'At +49 30 1234567.',
  author: { name: 'Ben' },
  inLanguage: 'en',
  verified: false,
  signals: ['personal-facts'],
  facts: [{ in: 'reviewBody', from: 3, to: 17, kind: 'phone' }],
  dateEntered: '2026-11-20T09:00:00.000Z',
  appeal: null,
};
let checks: Check[];
beforeEach(() => {
  checks = [CHECK];
  server.use(
    http.get(`${MERCHANT}/checks`, () => HttpResponse.json({ checks, total: checks.length })),
    http.post(`${MERCHANT}/checks/:reviewId`, () => {
      checks = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
});
afterEach(cleanup);

describe('the page of checks', () => {
  it('says why somebody is asked, and shows no star', async () => {
    const { findByText, container } = openInbox('/inbox/checks');
    await findByText('It may tell a telephone number, an e-mail address or a postal address');
    expect(container.querySelector('.page')?.innerHTML).not.toMatch(/class="[^"]*stars|★/);
  });

  it('rejects once a reason is chosen, and not before', async () => {
    const { findByLabelText, getByRole, findByText, user } = openInbox('/inbox/checks');
    const reasons = await findByLabelText('Reject because');
    expect(getByRole('button', { name: 'Reject' })).toHaveProperty('disabled', true);
    fireEvent.change(reasons, { target: { value: 'personal-facts' } });
    await user.click(getByRole('button', { name: 'Reject' }));
    await findByText('Rejected, and its author is told: the review by Ben.');
    await findByText('Nothing waits to be looked at.');
    const body = { decision: 'reject', reason: 'personal-facts' };
    expect(written).toEqual([{ what: `POST /checks/${CHECK.reviewId}`, body }]);
  });

  it('masks what is ticked and leaves the review in the queue', async () => {
    server.use(
      http.post(`${MERCHANT}/checks/:reviewId/mask`, () => {
        checks = [{ ...CHECK, reviewBody: 'At [phone number removed].', facts: [] }];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { findByLabelText, getByRole, findByText, queryByText, user } = openInbox('/inbox/checks');
    const fact = await findByLabelText('+49 30 1234567 (telephone number)');
    expect(getByRole('button', { name: 'Mask what is ticked' })).toHaveProperty('disabled', true);
    await user.click(fact);
    await user.click(getByRole('button', { name: 'Mask what is ticked' }));
    await findByText('At [phone number removed].');
    await findByText('Masked, and its author is told: the review by Ben.');
    expect(queryByText('Mask what is ticked')).toBeNull();
    const body = { facts: [{ in: 'reviewBody', from: 3, to: 17 }] };
    expect(written).toEqual([{ what: `POST /checks/${CHECK.reviewId}/mask`, body }]);
  });

  it('leaves an appeal to somebody else than who rejected', async () => {
    const appeal = { rejectedFor: 'spam-or-fake', rejectedBy: 'Ada', text: 'I did buy it.' } as const;
    checks = [{ ...CHECK, appeal: { ...appeal, mayDecide: false } }];
    const { findByText, queryByRole } = openInbox('/inbox/checks');
    await findByText('You rejected it, so somebody else decides now.');
    await findByText('“I did buy it.”');
    expect(queryByRole('button', { name: 'Nothing is wrong with it' })).toBeNull();
  });

  it('says what went wrong beside the review, which stays', async () => {
    server.use(http.post(`${MERCHANT}/checks/:reviewId`, () => problem('own-rejection', 409)));
    const { findByRole, findByText, user } = openInbox('/inbox/checks');
    await user.click(await findByRole('button', { name: 'Nothing is wrong with it' }));
    expect((await findByRole('alert')).textContent).toMatch(/^Nothing was done\./);
    await findByText('At +49 30 1234567.');
  });

  it('is not for those who may not decide', async () => {
    const { findByText } = openInbox('/inbox/checks', ['see-cases']);
    await findByText('This page is not for your role');
  });
});
