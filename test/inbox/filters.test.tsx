import { cleanup, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, describe, expect, it } from 'vitest';
import { readView, viewQuery } from '../../src/inbox/queue/queue-view.ts';
import { aCase, inboxShop, MERCHANT } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, cases, written } = inboxShop();
afterEach(cleanup);

/** What the server was asked for, each time; it finds one case for any filter. */
function askedFor(): string[] {
  const asked: string[] = [];
  const counts = { open: 1, answered: 0, promised: 0, resolved: 0, closed: 0 };
  server.use(
    http.get(`${MERCHANT}/cases`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      query.delete('limit');
      asked.push(query.toString());
      return HttpResponse.json({ cases: query.has('tag') ? [] : cases, counts, nextCursor: null });
    }),
  );
  return asked;
}

describe('the filters', () => {
  it('stand in the address, are asked of the server, and stay beside the open case', async () => {
    cases.push(aCase('Torn'));
    const asked = askedFor();
    const { findByRole, user } = openInbox('/inbox?stars=1&stars=2&assignee=ada');
    await findByRole('button', { name: 'Remove the filter Mine' });
    await user.click(await findByRole('link', { name: /Torn/ }));
    await findByRole('heading', { name: 'Ben on Leather strap' });
    expect(asked).toEqual(['stars=1&stars=2&assignee=ada&state=active']);
    expect(location.search).toBe('?stars=1&stars=2&assignee=ada');
  });

  it('are chosen from what the cases have, are taken away one by one, and come back with Back', async () => {
    cases.push(aCase('Torn'));
    const { findByRole, findByLabelText, queryByRole, user } = openInbox();
    await user.click(await findByRole('button', { name: 'Resolved 0' }));
    await user.selectOptions(await findByLabelText('Product'), 'Leather strap');
    await user.click(await findByLabelText('Promise late'));
    expect(location.search).toBe('?state=resolved&product=strap&promiseLate=true');
    await user.click(await findByRole('button', { name: 'Remove the filter Leather strap' }));
    expect(location.search).toBe('?state=resolved&promiseLate=true');
    history.back();
    await findByRole('button', { name: 'Remove the filter Leather strap' });
    await user.click(await findByRole('button', { name: 'Remove all' }));
    await waitFor(() => expect(queryByRole('list', { name: 'Filters' })).toBeNull());
    expect(location.search).toBe('?state=resolved');
  });

  it('a search is asked once the typing rests, and is no step of Back', async () => {
    const asked = askedFor();
    const { findByRole, findByText, user } = openInbox();
    const before = history.length;
    await user.type(await findByRole('searchbox'), 'strap tor');
    await findByRole('button', { name: 'Remove the filter “strap tor”' });
    await waitFor(() => expect(asked).toEqual(['state=active', 'q=strap+tor&state=active']));
    expect(history.length).toBe(before);
    await findByText('No case fits these filters.');
  });

  it('a tag that no case has any more is said in words', async () => {
    askedFor();
    const { findByText, findByRole } = openInbox('/inbox?tag=recall');
    await findByText('No case here has the tag “recall”.');
    await findByRole('button', { name: 'Remove all filters' });
  });

  it('are saved under a name and gone back to; a view whose tag is gone says so', async () => {
    askedFor();
    const views = [{ id: 'gone', name: 'Recalls', state: 'active', filters: { tag: 'recall' } }];
    const mine = { id: 'mine', name: 'My one stars', state: 'active', filters: { stars: ['1'] } };
    server.use(
      http.get(`${MERCHANT}/views`, () => HttpResponse.json({ views })),
      http.post(`${MERCHANT}/views`, () => HttpResponse.json({ views: [mine, ...views] })),
      http.delete(`${MERCHANT}/views/gone`, () => new HttpResponse(null, { status: 204 }) as Response),
    );
    const { findByRole, findByText, findByLabelText, queryByText, user } = openInbox('/inbox?stars=1');
    await findByText('no case has the tag “recall” any more');
    await user.type(await findByLabelText('Name of this view'), 'My one stars{Enter}');
    const link = await findByRole('link', { name: 'My one stars' });
    expect(written.at(-1)?.body).toEqual({
      name: 'My one stars',
      state: 'active',
      filters: { stars: ['1'] },
    });
    expect(link.getAttribute('aria-current')).toBe('true');
    await user.click(await findByRole('link', { name: 'Recalls' }));
    await findByText('No case here has the tag “recall”.');
    await user.click(await findByRole('button', { name: 'Delete the saved view Recalls' }));
    await waitFor(() => expect(queryByText('no case has the tag “recall” any more')).toBeNull());
  });

  it('what an address holds that is no filter is left out', () => {
    expect(viewQuery(readView('/inbox?stars=9&topic=nonsense&state=nowhere&x=1&tag=VIP'))).toBe('?tag=vip');
  });
});
