/** What happens around somebody who is writing: whatever it is, what they typed stays, and they are told. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AuditEntry, CaseDetail } from '../../src/contract/case.ts';
import { aCase, aMessage, ago, inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, cases, written, tellOf } = inboxShop();

const REPLY = `${MERCHANT}/reviews/:id/replies`;
const TYPED = 'I have read this myself.';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** What the server then holds. */
function become(change: Partial<CaseDetail>): CaseDetail {
  cases[0] = { ...cases[0]!, version: cases[0]!.version + 1, ...change };
  return cases[0];
}

function byMaren(act: string, detail: string | null = null): AuditEntry[] {
  return [{ id: act, at: ago(0), actor: { kind: 'member', name: 'Maren' }, act, detail }];
}

async function startWriting() {
  cases.push(aCase('Torn'));
  const screen = openInbox(`/inbox/cases/${cases[0]!.reviewId}`);
  const field = (await screen.findByLabelText(/^Assure/)) as HTMLTextAreaElement;
  fireEvent.input(field, { target: { value: TYPED } });
  const send = async () => {
    await screen.user.click(screen.getByRole('button', { name: /^Send/ }));
  };
  return { ...screen, field, send, wait: () => vi.advanceTimersByTime(10_000) };
}

const replies = () => written.filter(({ what }) => what.endsWith('/replies'));

function acceptReplies() {
  server.use(
    http.post(REPLY, async ({ request }) => {
      const { text, seenVersion } = (await request.json()) as { text: string; seenVersion: number };
      if (seenVersion !== cases[0]!.version) return problem('case-changed', 409);
      const reply = aMessage({ text });
      become({ review: { ...cases[0]!.review, thread: [reply] } });
      return HttpResponse.json(reply, { status: 201 });
    }),
  );
}

it('a case that is given to somebody else says so, and can be answered all the same', async () => {
  acceptReplies();
  const { field, send, wait, findByText, findByLabelText, user, getByRole, queryByText } =
    await startWriting();
  tellOf(become({ assignee: { id: 'eve', name: 'Eve' }, audit: byMaren('case-assigned', 'Eve') }));
  await findByText('Maren: case assigned: eve');
  expect(((await findByLabelText('Assigned to')) as HTMLSelectElement).value).toBe('eve');
  expect(field.value).toBe(TYPED);
  await user.click(getByRole('button', { name: 'Understood' }));
  await waitFor(() => expect(queryByText('Maren: case assigned: eve')).toBeNull());
  await send();
  wait();
  await findByText(/^Sent\./);
});

it.each([
  ['note-added', 'note added'],
  ['case-tagged', 'case tagged'],
])('a reply that is about to leave as a colleague does this is kept back: %s', async (act, words) => {
  acceptReplies();
  const { field, send, wait, findByText } = await startWriting();
  await send();
  become({ audit: byMaren(act) });
  wait();
  await findByText(`Maren changed this meanwhile: ${words}.`);
  expect(field.value).toBe(TYPED);
  await send();
  wait();
  await findByText(/^Sent\./);
  expect(replies().map(({ body }) => (body as { seenVersion: number }).seenVersion)).toEqual([3, 4]);
});

it('a note of one’s own, written in the ten seconds, does not keep the reply back', async () => {
  acceptReplies();
  server.use(
    http.post(`${MERCHANT}/cases/:id/notes`, () => {
      become({ audit: byMaren('note-added') });
      return HttpResponse.json(
        { id: '1', author: { name: 'Ada' }, text: 'x', mentions: [], dateCreated: ago(0) },
        { status: 201 },
      );
    }),
  );
  const { send, wait, findByText, findByRole, getByLabelText, user } = await startWriting();
  await send();
  await user.type(getByLabelText('A note for your colleagues'), 'Told the workshop');
  await user.click(await findByRole('button', { name: 'Add note' }));
  await waitFor(() =>
    expect((getByLabelText('A note for your colleagues') as HTMLTextAreaElement).value).toBe(''),
  );
  wait();
  await findByText(/^Sent\./);
  expect(replies().map(({ body }) => (body as { seenVersion: number }).seenVersion)).toEqual([4]);
});

it('whose right was taken away is told whom to ask, and keeps every word', async () => {
  server.use(http.post(REPLY, () => problem('not-allowed', 403)));
  const { field, send, wait, findByText } = await startWriting();
  await send();
  wait();
  await findByText(
    'The reply was not sent; it is still here. Your role no longer allows it; ask Eve, who can change that.',
  );
  expect(field.value).toBe(TYPED);
  expect(localStorage.getItem(localStorage.key(0) ?? '')).toContain(TYPED);
});
