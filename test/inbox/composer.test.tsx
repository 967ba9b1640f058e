import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseDetail } from '../../src/contract/case.ts';
import { aCase, aMessage, inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, cases, written } = inboxShop();

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  server.use(
    http.post(`${MERCHANT}/reviews/:id/replies`, async ({ request }) => {
      const { text } = (await request.json()) as { text: string };
      const reply = aMessage({ text });
      stored({ version: 4, review: { ...cases[0]!.review, thread: [reply] } });
      return HttpResponse.json(reply, { status: 201 });
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function stored(change: Partial<CaseDetail>): void {
  cases[0] = { ...cases[0]!, ...change };
}

async function openComposer() {
  if (cases.length === 0) cases.push(aCase('Torn'));
  const screen = openInbox(`/inbox/cases/${cases[0]!.reviewId}`);
  await screen.findByRole('heading', { name: 'Reply' });
  const type = (label: RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const send = () => screen.user.click(screen.getByRole('button', { name: 'Send reply' }));
  const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
  return { ...screen, type, send, pass };
}

const replies = () => written.filter(({ what }) => what.endsWith('/replies'));

describe('a reply', () => {
  it('is one letter of three parts, signed, with its promise and the version that its writer saw', async () => {
    const { type, send, pass, findByText } = await openComposer();
    type(/^Acknowledge/, 'Hello Ben, a torn strap is our fault.');
    type(/^Assure/, 'I have read this myself and passed it on.');
    type(/^Share the timeline/, 'A new strap leaves us.');
    type(/^Promised by/, '2099-12-03');
    await send();
    pass(10);
    await findByText(/^Sent\. It stands beneath the review/);
    expect(replies()).toEqual([
      {
        what: `POST /reviews/${cases[0]!.reviewId}/replies`,
        body: {
          text: 'Hello Ben, a torn strap is our fault.\n\nI have read this myself and passed it on.\n\nA new strap leaves us.',
          author: { name: 'Ada, Lindfold' },
          promise: { due: '2099-12-03' },
          seenVersion: 3,
        },
      },
    ]);
    expect(localStorage).toHaveLength(0);
  });

  it('shows which parts are there, and can be sent without', async () => {
    const { type, send, findByText, queryByText } = await openComposer();
    type(/^Acknowledge/, 'Hello Ben, a torn strap is our fault.');
    await findByText(/Not there yet: assure, share the timeline\./);
    expect(queryByText('(it is there)')).not.toBeNull();
    await send();
    await findByText(/about to be sent/);
  });

  it('takes a channel of the shop where the cursor stands', async () => {
    const { type, user, findByRole, getByLabelText } = await openComposer();
    type(/^Share the timeline/, 'Write me at .');
    const field = getByLabelText(/^Share the timeline/) as HTMLTextAreaElement;
    field.setSelectionRange(12, 12);
    await user.click(await findByRole('button', { name: 'care@shop.example' }));
    expect(field.value).toBe('Write me at care@shop.example.');
  });

  it('that reads as a threat is warned of with its source, and sent only after a second word', async () => {
    const { type, send, pass, user, findByText, findByRole } = await openComposer();
    type(/^Acknowledge/, 'Remove this or you will hear from our lawyers.');
    await findByText(/^Threatens the customer/, {}, { timeout: 5000 });
    await findByText(/16 CFR 465\.7/);
    await send();
    pass(20);
    expect(replies()).toEqual([]);
    await user.click(await findByRole('button', { name: 'Send all the same' }));
    pass(10);
    await findByText(/^Sent\./);
    expect(replies()[0]?.body).toMatchObject({ confirmed: ['threat'] });
  });

  it('has the words meant marked where they stand, also while more is typed, and selects them', async () => {
    const { type, user, findByRole, getByLabelText, container } = await openComposer();
    type(/^Acknowledge/, 'The strap tore, I am sorry.');
    type(/^Assure/, ' You should have read the manual. A new one leaves us today.');
    const found = await findByRole('button', { name: /You should have read/ }, { timeout: 5000 });
    const marked = () => [...container.querySelectorAll('.marked-over mark')].map((mark) => mark.textContent);
    expect(marked()).toEqual(['You should have read']);
    type(/^Acknowledge/, 'Dear Ben, the strap tore, I am sorry.');
    expect(marked()).toEqual(['You should have read']);
    await user.click(found);
    const field = getByLabelText(/^Assure/) as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('You should have read');
  });

  it('is previewed as shoppers will see it', async () => {
    const { type, findByRole } = await openComposer();
    type(/^Acknowledge/, 'A torn strap is our fault.');
    type(/^Promised by/, '2099-12-03');
    const preview = await findByRole('region', { name: 'As shoppers will see it' });
    expect(preview.textContent).toContain('Ada, Lindfold');
    expect(preview.textContent).toContain('A torn strap is our fault.');
    expect(preview.textContent).toContain('Promised by 3 Dec 2099');
  });
});

describe('nothing typed is lost', () => {
  it('a draft is there again when the page is opened anew', async () => {
    const { type, unmount } = await openComposer();
    type(/^Assure/, 'I have read this myself.');
    unmount();
    const { getByLabelText } = await openComposer();
    expect((getByLabelText(/^Assure/) as HTMLTextAreaElement).value).toBe('I have read this myself.');
  });

  it('within ten seconds sending is taken back, and nothing was sent', async () => {
    const { type, send, pass, user, findByRole, getByLabelText } = await openComposer();
    type(/^Assure/, 'Too early.');
    await send();
    pass(9);
    await user.click(await findByRole('button', { name: 'Undo' }));
    const button = await findByRole('button', { name: 'Send reply' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    pass(20);
    expect((getByLabelText(/^Assure/) as HTMLTextAreaElement).value).toBe('Too early.');
    expect(replies()).toEqual([]);
  });

  it.each([
    ['closes the page', () => dispatchEvent(new Event('pagehide'))],
    ['goes to another page', () => cleanup()],
  ])('whoever %s within them sends at once', async (_, leave) => {
    const { type, send } = await openComposer();
    type(/^Assure/, 'It leaves with me.');
    await send();
    leave();
    await expect.poll(replies).toHaveLength(1);
  });

  it('a reply that arrived as the page closed is no draft any more', async () => {
    const { type, unmount } = await openComposer();
    type(/^Assure/, 'I have read this myself.');
    unmount();
    stored({ review: { ...cases[0]!.review, thread: [aMessage({ text: 'I have read this myself.' })] } });
    const { getByLabelText } = await openComposer();
    await waitFor(() => expect((getByLabelText(/^Assure/) as HTMLTextAreaElement).value).toBe(''));
    expect(localStorage).toHaveLength(0);
  });

  it('a failed reply stays and is sent again', async () => {
    server.use(http.post(`${MERCHANT}/reviews/:id/replies`, () => problem('internal', 500), { once: true }));
    const { type, send, pass, findByText, user, getByRole } = await openComposer();
    type(/^Assure/, 'Still here.');
    await send();
    pass(10);
    await findByText(/The reply was not sent; it is still here/);
    await user.click(getByRole('button', { name: 'Send again' }));
    pass(10);
    await findByText(/^Sent\./);
  });

  it('who is second is told who was first, keeps the text, and sends after reading', async () => {
    const actor = { kind: 'member', name: 'Maren' } as const;
    const { type, send, pass, findByText, getByLabelText } = await openComposer();
    server.use(
      http.post(
        `${MERCHANT}/reviews/:id/replies`,
        () => {
          const audit = [
            { id: 'new', at: '2026-11-23T09:00:00Z', actor, act: 'reply-written', detail: null },
          ];
          stored({ version: 4, audit });
          return problem('case-changed', 409);
        },
        { once: true },
      ),
    );
    type(/^Assure/, 'I was second.');
    await send();
    pass(10);
    await findByText(/Maren changed this meanwhile/);
    expect((getByLabelText(/^Assure/) as HTMLTextAreaElement).value).toBe('I was second.');
    await send();
    pass(10);
    await findByText(/^Sent\./);
    expect(replies().map(({ body }) => (body as { seenVersion: number }).seenVersion)).toEqual([3, 4]);
  });

  it('a day that has passed is refused in words and not sent', async () => {
    const { type, send, pass, findByText } = await openComposer();
    type(/^Assure/, 'By yesterday.');
    type(/^Promised by/, '2020-01-01');
    await findByText('This day has passed. Promise one from today on.');
    await send();
    pass(10);
    type(/^Promised by/, '2099-12-03');
    await send();
    pass(10);
    await findByText(/^Sent\./);
    expect(replies().map(({ body }) => (body as { promise: unknown }).promise)).toEqual([
      { due: '2099-12-03' },
    ]);
  });
});
