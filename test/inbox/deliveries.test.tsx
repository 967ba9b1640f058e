import { cleanup, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/contract/delivery.ts';
import { deliveryWords } from '../../src/inbox/deliveries/delivery-words.ts';
import { ago, HOURS, inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, written } = inboxShop();
afterEach(cleanup);

let made = 0;

function aDelivery(about: Partial<Delivery> = {}): Delivery {
  return {
    id: `01a206fc-0b05-7be0-a315-${String(++made).padStart(12, '0')}`,
    by: 'mail',
    occurrence: 'review.negative',
    to: 'ada@shop.example',
    reviewId: '01a20696-2650-7747-8aa5-000000000001',
    state: 'sent',
    attempts: 1,
    dateCreated: ago(3 * HOURS),
    date: ago(3 * HOURS),
    fault: null,
    ...about,
  };
}

function withLog(deliveries: readonly Delivery[], nextCursor: string | null = null) {
  server.use(http.get(`${MERCHANT}/deliveries`, () => HttpResponse.json({ deliveries, nextCursor })));
}

const failed = () =>
  aDelivery({
    by: 'webhook',
    occurrence: 'promise.late',
    to: 'https://erp.example/candor',
    state: 'failed',
    attempts: 19,
    fault: 'the receiver answered 500',
  });

describe('the log of deliveries', () => {
  it('says what happened, who was to be told, what became of it and what went wrong', async () => {
    withLog([failed()]);
    const { findByRole } = openInbox('/inbox/deliveries');
    const row = await findByRole('listitem');
    const words = [
      'Promise is late',
      'Webhook to https://erp.example/candor',
      'Given up 3 h ago after 19 attempts',
      'The receiver answered 500.',
    ];
    for (const each of words) expect(row.textContent).toContain(each);
    expect(within(row).getByRole('link').getAttribute('href')).toBe(
      '/inbox/cases/01a20696-2650-7747-8aa5-000000000001',
    );
  });

  it('sends one again, which then waits; what waits for its first attempt is not offered', async () => {
    const given = failed();
    withLog([given, aDelivery({ state: 'waiting', attempts: 0 })]);
    server.use(
      http.post(`${MERCHANT}/deliveries/:id/replay`, () =>
        HttpResponse.json({ ...given, state: 'waiting', attempts: 0, fault: null, date: ago(0) }),
      ),
    );
    const { findByRole, getByRole, getAllByRole, getAllByText, user } = openInbox('/inbox/deliveries');
    await user.click(await findByRole('button', { name: /^Send again: Promise is late/ }));
    await waitFor(() => expect(getByRole('status').textContent).toBe('Waits to be sent'));
    expect(getAllByText('Waits to be sent', { selector: 'li *' })).toHaveLength(2);
    expect(written).toEqual([{ what: `POST /deliveries/${given.id}/replay`, body: undefined }]);
    const buttons = getAllByRole('button', { name: /Send again/ });
    expect(buttons.map((each) => each.getAttribute('aria-disabled'))).toEqual(['true']);
    expect(document.activeElement).toBe(buttons[0]);
  });

  it('says in its row that one could not be sent again', async () => {
    withLog([failed()]);
    server.use(http.post(`${MERCHANT}/deliveries/:id/replay`, () => problem('internal', 500)));
    const { findByRole, user } = openInbox('/inbox/deliveries');
    await user.click(await findByRole('button', { name: /^Send again/ }));
    const alert = await within(await findByRole('listitem')).findByRole('alert');
    expect(alert.textContent).toContain('It could not be sent again.');
  });

  it('shows older ones below when asked for', async () => {
    server.use(
      http.get(`${MERCHANT}/deliveries`, ({ request }) => {
        const isSecond = new URL(request.url).searchParams.get('cursor') === 'older';
        const deliveries = [aDelivery({ to: isSecond ? 'old@shop.example' : 'new@shop.example' })];
        return HttpResponse.json({ deliveries, nextCursor: isSecond ? null : 'older' });
      }),
    );
    const { findByRole, findByText, queryByRole, getAllByRole, user } = openInbox('/inbox/deliveries');
    await user.click(await findByRole('button', { name: 'Show older deliveries' }));
    await findByText('Mail to old@shop.example');
    expect(getAllByRole('listitem')[0]?.textContent).toContain('new@shop.example');
    await waitFor(() => expect(queryByRole('button', { name: 'Show older deliveries' })).toBeNull());
  });

  it('that is empty says when the first comes, and leads to who is told', async () => {
    withLog([]);
    const { findByText, getByRole } = openInbox('/inbox/deliveries');
    await findByText('Nothing was sent yet.');
    expect(within(getByRole('main')).getByRole('link').getAttribute('href')).toBe('/inbox/settings');
  });

  it('that could not be loaded can be asked for again', async () => {
    withLog([aDelivery()]);
    server.use(http.get(`${MERCHANT}/deliveries`, () => problem('internal', 500), { once: true }));
    const { findByText, findByRole, user } = openInbox('/inbox/deliveries');
    await findByText(/The deliveries could not be loaded/);
    await user.click(await findByRole('button', { name: 'Try again' }));
    await findByText('Mail to ada@shop.example');
  });
});

const NOW = new Date('2026-11-15T12:00:00Z');

it.for<[Partial<Delivery>, string]>([
  [{ state: 'waiting', attempts: 0 }, 'Waits to be sent'],
  [{ state: 'waiting', attempts: 1, date: '2026-11-15T12:00:30Z' }, 'Failed once, tried again in a moment'],
  [{ state: 'waiting', attempts: 4, date: '2026-11-15T12:30:00Z' }, 'Failed 4 times, tried again in 30 min'],
  [{ state: 'sent', attempts: 1, date: '2026-11-15T09:00:00Z' }, 'Sent 3 h ago'],
  [{ state: 'sent', attempts: 3, date: '2026-11-15T09:00:00Z' }, 'Sent 3 h ago, at attempt 3'],
])('a delivery %o reads “%s”', ([about, words]) => {
  expect(deliveryWords(aDelivery(about), NOW)).toBe(words);
});
