import { cleanup, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCase, inboxShop, MERCHANT } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, cases, tellOf } = inboxShop();
afterEach(cleanup);
beforeEach(() => localStorage.clear());

// The browser's own, which jsdom lacks.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

async function openThree(path = '/inbox') {
  for (const name of ['Ann', 'Bea', 'Cid']) cases.push(aCase(name, { author: { name } }));
  const screen = openInbox(path);
  await screen.findByRole('link', { name: /Ann/ });
  return screen;
}

describe('the keys', () => {
  it('go through the queue, open a case, and go on from case to case', async () => {
    const { findByRole, user } = await openThree();
    await user.keyboard('jjk');
    expect(document.activeElement?.textContent).toContain('Ann');
    await user.keyboard('o');
    await findByRole('heading', { name: 'Ann on Leather strap' });
    await user.keyboard('j');
    await findByRole('heading', { name: 'Bea on Leather strap' });
    await user.keyboard('k');
    await findByRole('heading', { name: 'Ann on Leather strap' });
  });

  it('lead to the reply, to the closing that is asked about first, and to the search', async () => {
    const { findByRole, findByLabelText, user } = await openThree();
    await user.keyboard('jo');
    await findByRole('heading', { name: 'Ann on Leather strap' });
    await user.keyboard('e');
    await findByRole('group', { name: 'Close the case' });
    await user.keyboard('r');
    const field = await findByLabelText(/^Acknowledge/);
    expect(document.activeElement).toBe(field);
    // What is typed is text.
    await user.keyboard('joke?');
    expect((field as HTMLTextAreaElement).value).toBe('joke?');
    field.blur();
    await user.keyboard('/');
    expect(document.activeElement).toBe(await findByRole('searchbox'));
  });

  it('are listed, can be turned off there, and stay off on this device', async () => {
    const { findByRole, findByLabelText, queryByRole, user, unmount } = await openThree();
    await user.keyboard('?');
    await findByRole('dialog', { name: 'Keyboard shortcuts' });
    await user.click(await findByLabelText('Shortcuts of a single key are on'));
    await user.click(await findByRole('button', { name: 'Done' }));
    unmount();
    const again = openInbox();
    await again.findByRole('link', { name: /Ann/ });
    await user.keyboard('?');
    expect(queryByRole('dialog')).toBeNull();
    await user.click(await again.findByRole('button', { name: 'Keyboard shortcuts' }));
    await again.findByRole('dialog', { name: 'Keyboard shortcuts' });
  });
});

describe('the cases that follow', () => {
  it('are there before they are opened, and are read anew once something happened to them', async () => {
    const read: string[] = [];
    server.use(
      http.get(`${MERCHANT}/cases/:id`, ({ params }) => {
        const found = cases.find(({ reviewId }) => reviewId === params['id'])!;
        read.push(found.headline);
        return HttpResponse.json(found);
      }),
    );
    const { findByRole, findByText, user } = await openThree();
    await waitFor(() => expect(read).toEqual(['Ann', 'Bea', 'Cid']));
    const bea = { ...cases[1]!, version: 9, excerpt: 'new' };
    cases[1] = { ...bea, review: { ...bea.review, reviewBody: 'Rewritten since.' } };
    tellOf(cases[1]);
    await user.click(await findByRole('link', { name: /Bea/ }));
    await findByText('Rewritten since.');
  });

  it('a case that was fetched ahead shows without waiting for the server', async () => {
    let read = 0;
    server.events.on('response:mocked', ({ request }) => {
      if (/cases\/[^/]+$/.test(new URL(request.url).pathname)) read += 1;
    });
    const { findByRole, user } = await openThree();
    await waitFor(() => expect(read).toBe(3));
    // From here on the server is silent.
    server.use(http.get(`${MERCHANT}/cases/:id`, () => new Promise<Response>(() => undefined)));
    await user.keyboard('jo');
    await findByRole('heading', { name: 'Ann on Leather strap' });
    await user.keyboard('j');
    await findByRole('heading', { name: 'Bea on Leather strap' });
  });
});
