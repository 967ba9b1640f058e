import { cleanup, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseDetail } from '../../src/contract/case.ts';
import { aCase, aMessage, ago, inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, cases, written, tellOf } = inboxShop();
afterEach(cleanup);

const promise = { due: ago(0).slice(0, 10), state: 'open', dateSettled: null } as const;

async function openCase(about: Partial<CaseDetail> = {}) {
  const opened = aCase('Torn', about);
  cases.push(opened);
  const screen = openInbox(`/inbox/cases/${opened.reviewId}`);
  const heading = await screen.findByRole('heading', { name: 'Ben on Leather strap' });
  return { ...screen, opened, heading };
}

function withThread(...thread: CaseDetail['review']['thread']): Partial<CaseDetail> {
  return { review: { ...aCase('Torn').review, thread } };
}

/** What the server then holds. */
function become(change: Partial<CaseDetail>): CaseDetail {
  const changed = { ...cases[0]!, version: cases[0]!.version + 1, ...change };
  cases[0] = changed;
  return changed;
}

describe('a case', () => {
  it('takes the focus as it is opened from the queue, and gives it back to its row', async () => {
    cases.push(aCase('Torn'));
    const { findByRole, user } = openInbox();
    await user.click(await findByRole('link', { name: /Torn/ }));
    const heading = await findByRole('heading', { name: 'Ben on Leather strap' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.click(await findByRole('link', { name: 'All cases' }));
    await waitFor(async () =>
      expect(document.activeElement).toBe(await findByRole('link', { name: /Torn/ })),
    );
  });

  it('shows what the customer wrote to the shop alone as private', async () => {
    const { findByRole } = await openCase({
      contact: { email: 'ben@private.example', note: 'Call after six.' },
    });
    const section = await findByRole('region', { name: /asks to be contacted Private/ });
    expect(section.textContent).toContain('ben@private.example');
    expect(section.textContent).toContain('Call after six.');
    expect(section.textContent).toContain('Only your shop sees this.');
  });

  it('tells of the order as far as it is known, and how it is known', async () => {
    const line = { variant: null, quantity: 1, refunded: 0, isReviewed: false };
    const { findByRole } = await openCase({
      order: {
        number: 'LF-2041',
        matchedBy: 'number',
        state: 'on-its-way',
        datePlaced: '2026-10-20T12:00:00Z',
        dateShipped: '2026-10-22T12:00:00Z',
        dateDelivered: null,
        dateCancelled: null,
        lines: [
          { ...line, name: 'Leather strap', variant: 'Brown', isReviewed: true },
          { ...line, name: 'Buckle', quantity: 3, refunded: 2 },
        ],
        lineCount: 5,
      },
      customer: { reviews: [], nextCursor: null, count: 0, earlierOrders: 2 },
    });
    const { textContent } = await findByRole('region', { name: 'Order LF-2041 Private' });
    expect(textContent).toContain('On its way');
    expect(textContent).toContain('Ordered20 Oct 2026Sent22 Oct 2026');
    expect(textContent).not.toContain('Delivered');
    expect(textContent).toContain('Leather strap, Brown');
    expect(textContent).toContain('3 × Buckle2 refunded');
    expect(textContent).toContain('and 3 more');
    expect(textContent).toContain('The customer named its number');
    expect(textContent).toContain('2 earlier orders of this customer');
  });

  it('says nothing of orders where none is known', async () => {
    const { queryByRole } = await openCase();
    expect(queryByRole('region', { name: /^Order/ })).toBeNull();
  });

  it('says that it is gone when its author has deleted the review', async () => {
    const { findByRole } = openInbox('/inbox/cases/01a20696-2650-7747-8aa5-999999999999');
    expect((await findByRole('alert')).textContent).toContain('deleted by its author');
  });

  it('that could not be loaded can be asked for again', async () => {
    server.use(
      http.get(`${MERCHANT}/cases/:id`, () => HttpResponse.json({}, { status: 500 }), { once: true }),
    );
    const opened = aCase('Torn');
    cases.push(opened);
    const { findByText, findByRole, user } = openInbox(`/inbox/cases/${opened.reviewId}`);
    await findByText(/The case could not be loaded/);
    await user.click(await findByRole('button', { name: 'Try again' }));
    await findByRole('heading', { name: 'Ben on Leather strap' });
  });

  it('that somebody else has changed is shown anew, and says who did what', async () => {
    const { findByText, opened } = await openCase();
    const actor = { kind: 'reviewer', name: 'Reviewer' } as const;
    const changed = become({
      ...withThread(aMessage({ by: 'reviewer', text: 'It came today.' })),
      audit: [{ id: 'new', at: ago(0), actor, act: 'message-written', detail: null }],
    });
    tellOf({ reviewId: opened.reviewId, version: changed.version });
    await findByText('It came today.');
    await findByText('The customer: message written');
  });
});

describe('what a merchant does with it', () => {
  it('a promise is marked as kept only after it was said what that means', async () => {
    const reply = aMessage({ promise });
    const { findByRole, findByText, user } = await openCase(withThread(reply));
    server.use(
      http.post(`${MERCHANT}/reviews/:id/replies/:reply/promise`, () => {
        const kept = aMessage({
          ...reply,
          promise: { ...promise, state: 'kept', dateSettled: ago(0).slice(0, 10) },
        });
        become(withThread(kept));
        return HttpResponse.json(kept);
      }),
    );
    await user.click(await findByRole('button', { name: 'Mark as kept' }));
    expect(written).toEqual([]);
    await findByText(/Shoppers will read that the promise was kept/);
    await user.click(await findByRole('button', { name: 'It is kept' }));
    await findByText(/kept on/);
    expect(written.map(({ body }) => body)).toEqual([{ state: 'kept' }]);
  });

  it('a reply with a promise is not offered for withdrawal, the promise is', async () => {
    const { queryByRole, getByRole } = await openCase(withThread(aMessage({ promise })));
    expect(getByRole('button', { name: 'Withdraw promise' })).toBeDefined();
    expect(queryByRole('button', { name: 'Withdraw reply' })).toBeNull();
  });

  it('closing names the version that was read, and the case then says how it ended', async () => {
    const { findByRole, findByText, user, opened } = await openCase();
    server.use(
      http.post(`${MERCHANT}/cases/:id/close`, () =>
        HttpResponse.json(become({ state: 'closed', urgency: { reason: 'ended', at: ago(0) } })),
      ),
    );
    await user.click(await findByRole('button', { name: 'Close the case' }));
    await findByText(/shoppers do not see it as resolved/);
    await user.click(await findByRole('button', { name: 'Close the case' }));
    await findByText(/without the customer’s word. It opens again/);
    expect(written).toEqual([
      { what: `POST /cases/${opened.reviewId}/close`, body: { seenVersion: opened.version } },
    ]);
  });

  it('the topic is corrected, and the customer’s own stays in sight', async () => {
    const review = { ...aCase('Torn').review, topic: 'quality' as const };
    const { findByLabelText, findByText, user } = await openCase({ review, topic: 'quality' });
    server.use(http.patch(`${MERCHANT}/cases/:id`, () => HttpResponse.json(become({ topic: 'delivery' }))));
    await user.selectOptions(await findByLabelText('What went wrong'), 'Delivery');
    await findByText(/The customer says: Quality/);
    expect(written.map(({ body }) => body)).toEqual([{ topic: 'delivery' }]);
  });
});

describe('two merchants at once', () => {
  it('that becomes a threat is saved only after a second word', async () => {
    const reply = aMessage();
    const { findByRole, findByText, getByLabelText, user } = await openCase(withThread(reply));
    server.use(http.patch(`${MERCHANT}/reviews/:id/replies/:reply`, () => HttpResponse.json(reply)));
    await user.click(await findByRole('button', { name: 'Edit' }));
    await user.type(getByLabelText('Text of the reply'), ' Or you hear from our lawyers.');
    await findByText('Threatens the customer', {}, { timeout: 5000 });
    await user.click(await findByRole('button', { name: 'Save' }));
    expect(written).toEqual([]);
    await user.click(await findByRole('button', { name: 'Send all the same' }));
    await waitFor(() => expect(written[0]?.body).toMatchObject({ confirmed: ['threat'] }));
  });

  it('the second is told who was first, sees the newest, and keeps what they typed', async () => {
    const reply = aMessage();
    const { findByRole, findByText, getByLabelText, user, opened } = await openCase(withThread(reply));
    server.use(
      http.patch(
        `${MERCHANT}/reviews/:id/replies/:reply`,
        () => {
          const actor = { kind: 'member', name: 'Eve' } as const;
          become({
            ...withThread(reply, aMessage({ text: 'Eve was here.' })),
            audit: [{ id: 'eve', at: ago(0), actor, act: 'reply-written', detail: null }],
          });
          return problem('case-changed', 409);
        },
        { once: true },
      ),
      http.patch(`${MERCHANT}/reviews/:id/replies/:reply`, () => HttpResponse.json(reply)),
    );
    await user.click(await findByRole('button', { name: 'Edit' }));
    await user.type(getByLabelText('Text of the reply'), ' Or Tuesday.');
    await user.click(await findByRole('button', { name: 'Save' }));
    expect((await findByRole('alert')).textContent).toContain('Eve changed this meanwhile: reply written.');
    await findByText('Eve was here.');
    const field = getByLabelText('Text of the reply') as HTMLTextAreaElement;
    expect(field.value).toBe(`${reply.text} Or Tuesday.`);
    await user.click(await findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(document.body.contains(field)).toBe(false));
    expect(written.map(({ body }) => body)).toEqual([
      { text: field.value, seenVersion: opened.version },
      { text: field.value, seenVersion: opened.version + 1 },
    ]);
  });
});
