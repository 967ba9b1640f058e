import { cleanup, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../src/contract/members.ts';
import { rightsOf } from '../../src/contract/rights.ts';
import { ago, inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server } = inboxShop();
afterEach(cleanup);

const ADA: Member = {
  id: 'ada',
  name: 'Ada',
  email: 'ada@shop.example',
  role: 'owner',
  products: [],
  isMe: true,
  hasSecondFactor: false,
  dateJoined: ago(86_400_000),
  dateLastSeen: ago(60_000),
};
const EVE: Member = {
  ...ADA,
  id: 'eve',
  name: 'Eve',
  email: 'eve@shop.example',
  role: 'responder',
  isMe: false,
};

/** What was asked of the server to change: the end of the path, and the body. */
let asked: unknown[];
beforeEach(() => {
  asked = [];
  server.use(http.get(`${MERCHANT}/members`, () => HttpResponse.json({ members: [ADA, EVE], invites: [] })));
});

function answer(method: 'post' | 'patch' | 'delete', path: string, response: () => Response) {
  server.use(
    http[method](`${MERCHANT}/${path}`, async ({ request }) => {
      const text = await request.text();
      asked.push([request.url.slice(MERCHANT.length), text === '' ? null : JSON.parse(text)]);
      return response();
    }),
  );
}

async function rowOf({ email }: Member, screen: ReturnType<typeof openInbox>) {
  const row = (await screen.findByText(email)).closest('li');
  if (!row) throw new Error(`${email} stands in no row`);
  return within(row);
}

describe('the people of a shop', () => {
  it('are changed by an owner, who names products as they are called', async () => {
    answer('patch', 'members/eve', () => HttpResponse.json(EVE));
    const screen = openInbox('/inbox/people');
    const { user, findByText } = screen;
    const row = await rowOf(EVE, screen);
    await user.click(row.getByRole('button', { name: /^Change/ }));
    expect(row.getByText('Open cases that they may not answer then are nobody’s.')).toBeTruthy();
    await user.type(row.getByLabelText('Only these products'), 'Leather strap{Enter}');
    expect(row.getByRole('button', { name: 'Remove Leather strap' })).toBeTruthy();
    await user.click(row.getByRole('button', { name: 'Save' }));
    await findByText('Stored for Eve; it counts from now on.');
    expect(asked).toEqual([['/members/eve', { role: 'responder', products: ['strap'] }]]);
  });

  it('keep what was chosen when a product is none, which is said at its field', async () => {
    const detail = 'must be a product of the shop; “nothing” is none';
    answer('patch', 'members/eve', () =>
      HttpResponse.json(
        {
          type: 'https://shop.example/docs/problems/invalid-request',
          title: 'Refused',
          status: 422,
          errors: [{ in: 'body', pointer: '/products/0', detail }],
        },
        { status: 422 },
      ),
    );
    const screen = openInbox('/inbox/people');
    const row = await rowOf(EVE, screen);
    await screen.user.click(row.getByRole('button', { name: /^Change/ }));
    await screen.user.type(row.getByLabelText('Only these products'), 'nothing{Enter}');
    await screen.user.click(row.getByRole('button', { name: 'Save' }));
    expect((await row.findByRole('alert')).textContent).toBe(`It ${detail}.`);
    expect(row.getByRole('button', { name: 'Remove nothing' })).toBeTruthy();
  });

  it('never lose their last owner, which is said in words', async () => {
    answer('delete', 'members/ada', () => problem('last-owner', 409));
    const screen = openInbox('/inbox/people');
    const row = await rowOf(ADA, screen);
    await screen.user.click(row.getByRole('button', { name: 'Leave the shop' }));
    await screen.user.click(row.getByRole('button', { name: 'Leave' }));
    expect((await row.findByRole('alert')).textContent).toMatch(/^A shop keeps at least one owner/);
    expect(screen.onSignedOut).not.toHaveBeenCalled();
  });

  it('are invited only at an address that is one, before anything is sent', async () => {
    answer('post', 'member-invites', () => new HttpResponse(null, { status: 500 }));
    const { user, findByLabelText, getByRole, findByRole, queryByRole } = openInbox('/inbox/people');
    const field = await findByLabelText('E-mail address');
    await user.type(field, 'no address');
    await user.click(getByRole('button', { name: 'Send the invitation' }));
    expect((await findByRole('alert')).id).toBe('invite-email-hint');
    expect(document.activeElement).toBe(field);
    expect(asked).toEqual([]);
    await user.clear(field);
    await user.type(field, 'new@shop.example');
    await user.click(getByRole('button', { name: 'Send the invitation' }));
    expect((await findByRole('alert')).textContent).toContain('Nobody was invited.');
    expect(field).toHaveProperty('value', 'new@shop.example');
    expect(queryByRole('button', { name: 'Sending …' })).toBeNull();
  });

  it('are only read by whoever may not manage them', async () => {
    const screen = openInbox('/inbox/people', [...rightsOf('manager', { isLimited: false })]);
    const row = await rowOf(EVE, screen);
    expect(row.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByLabelText('E-mail address')).toBeNull();
    expect(screen.getByText(/^An owner of the shop invites and removes members/)).toBeTruthy();
  });
});
