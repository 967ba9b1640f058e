/** What a member wants to be told of, and the settings of when others are. */
import { cleanup, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/contract/delivery.ts';
import type { OwnAlerts } from '../../src/contract/own-alerts.ts';
import type { ShopSettings } from '../../src/contract/shop-settings.ts';
import { findSettings } from '../../src/inbox/settings/setting-list.ts';
import { inboxShop, MERCHANT, SETTINGS } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, written } = inboxShop();
afterEach(cleanup);

const FIRST: OwnAlerts = {
  timings: {
    'negative-review': 'at-once',
    'contact-asked': 'at-once',
    'customer-spoke': 'digest',
    'promise-due': 'digest',
    'promise-late': 'at-once',
    'assigned': 'at-once',
    'mentioned': 'at-once',
  },
  negativeUpTo: 4,
  cases: 'all',
  digest: { isDaily: true, hour: 8 },
};

const TEST: Delivery = {
  id: '01a20696-2650-7747-8aa5-000000000001',
  by: 'webhook',
  occurrence: 'test',
  to: 'https://chat.example/hook',
  reviewId: null,
  state: 'waiting',
  attempts: 0,
  dateCreated: '2026-11-23T09:00:00Z',
  date: '2026-11-23T09:00:00Z',
  fault: null,
};

let stored: ShopSettings;
let outcome: Partial<Delivery>;
beforeEach(() => {
  stored = { ...SETTINGS, recipients: ['care@shop.example'] };
  outcome = { state: 'sent' };
  server.use(
    http.get(`${MERCHANT}/own-alerts`, () => HttpResponse.json(FIRST)),
    http.post(`${MERCHANT}/own-alerts`, async ({ request }) => HttpResponse.json(await request.json())),
    http.get(`${MERCHANT}/settings`, () => HttpResponse.json(stored)),
    http.patch(`${MERCHANT}/settings`, async ({ request }) => {
      stored = { ...stored, ...((await request.json()) as Partial<ShopSettings>) };
      stored.webhooks = stored.webhooks.map((webhook) => ({ ...webhook, id: webhook.url, secret: 'whsec_' }));
      return HttpResponse.json(stored);
    }),
    http.post(`${MERCHANT}/delivery-tests`, () => HttpResponse.json({ deliveries: [TEST] }, { status: 201 })),
    http.get(`${MERCHANT}/deliveries/${TEST.id}`, () => HttpResponse.json({ ...TEST, ...outcome })),
  );
});

const bodies = () => written.map(({ body }) => body);

async function openSettings() {
  const screen = openInbox('/inbox/settings');
  await screen.findByLabelText('Name of the shop');
  const press = (name: string | RegExp) => screen.user.click(screen.getByRole('button', { name }));
  return { ...screen, press };
}

describe('what I am told of', () => {
  it('is stored with each choice', async () => {
    const { findByRole, findByText, getByLabelText, user } = openInbox('/inbox/alerts');
    const group = await findByRole('group', { name: 'A negative review' });
    await user.click([...group.querySelectorAll('input')].at(-1)!);
    await findByText(/^Saved\./);
    await user.selectOptions(getByLabelText('from'), '07:00');
    const timings = { ...FIRST.timings, 'negative-review': 'never' };
    await waitFor(() =>
      expect(bodies()).toEqual([
        { ...FIRST, timings },
        { ...FIRST, timings, digest: { isDaily: true, hour: 7 } },
      ]),
    );
  });

  it('comes at once where it was left to a digest that is given up, and that is said', async () => {
    const { findByLabelText, findByText, findByRole, user } = openInbox('/inbox/alerts');
    await user.click(await findByLabelText('Send it to me'));
    await findByText('Saved. What was left to the digest now comes at once.');
    expect(bodies()).toMatchObject([
      { digest: { isDaily: false }, timings: { 'customer-spoke': 'at-once', 'promise-due': 'at-once' } },
    ]);
    const group = await findByRole('group', { name: 'The customer spoke' });
    expect(group.querySelectorAll<HTMLInputElement>('input')[1]?.disabled).toBe(true);
  });
});

describe('a setting is found', () => {
  it.each([
    ['slack', ['Chats']],
    ['HOLIDAY', ['Days off']],
    ['sla', ['Escalation', 'Chats']],
    ['promises fall', ['Time zone']],
    ['my notif', ['What I am told of']],
    ['téléphone', ['Ways to reach you']],
    ['everyday zebra', []],
  ])('by its name, its help and what else people call it: %s', (query, names) => {
    expect(findSettings(query)?.map(({ name }) => name)).toEqual(names);
  });

  it('on the page, and what was typed elsewhere stays', async () => {
    const { getByLabelText, getByRole, queryByRole, user } = await openSettings();
    await user.type(getByLabelText('Name of the shop'), '!');
    await user.type(getByLabelText('Find a setting'), 'bank holiday');
    expect(getByRole('heading', { name: 'Working hours and days off' })).toBeTruthy();
    expect(queryByRole('heading', { name: 'Shop' })).toBeNull();
    await user.click(getByRole('link', { name: 'Days off' }));
    expect(document.activeElement?.textContent).toBe('Working hours and days off');
    await user.clear(getByLabelText('Find a setting'));
    expect((getByLabelText('Name of the shop') as HTMLInputElement).value).toBe('Lindfold!');
  });

  it('and each says what it does to shoppers', async () => {
    const { container } = await openSettings();
    for (const section of container.querySelectorAll('.settings-section')) {
      expect(section.querySelector('.settings-shoppers')?.textContent).toMatch(/shopper|author|they/i);
    }
  });
});

describe('when nobody answers', () => {
  it('a step tells colleagues and addresses, and the days off are known', async () => {
    const { findByText, getByLabelText, press, user } = await openSettings();
    await press('Add a step');
    await user.clear(getByLabelText('Working hours without an answer'));
    await user.type(getByLabelText('Working hours without an answer'), '6');
    await user.click(getByLabelText('Eve'));
    await user.type(getByLabelText('Addresses of others'), 'boss@shop.example, help@agency.example');
    await user.type(getByLabelText('Day off'), '2026-12-24');
    await user.type(getByLabelText(/^until/), '2026-12-26');
    await press('Add days off');
    await press('Save');
    await findByText('Saved.');
    expect(bodies()).toEqual([
      {
        workingCalendar: {
          hours: SETTINGS.workingCalendar.hours,
          daysOff: ['2026-12-24', '2026-12-25', '2026-12-26'],
        },
        escalation: [
          { afterHours: 6, members: ['eve'], emails: ['boss@shop.example', 'help@agency.example'] },
        ],
      },
    ]);
  });

  it('a step for nobody, and a wait that is none, are named where they stand', async () => {
    const { findByRole, getByLabelText, press, user } = await openSettings();
    await press('Add a step');
    await user.clear(getByLabelText('Working hours without an answer'));
    await user.type(getByLabelText('Working hours without an answer'), 'soon');
    await user.type(getByLabelText('Addresses of others'), 'boss');
    await press('Save');
    const summary = await findByRole('group', { name: /Nothing was saved yet/ });
    expect([...summary.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
      'The wait of step 1 must be a number.',
      'Each address of step 1 must be an e-mail address.',
    ]);
    await user.clear(getByLabelText('Addresses of others'));
    await user.clear(getByLabelText('Working hours without an answer'));
    await user.type(getByLabelText('Working hours without an answer'), '4');
    await press('Save');
    await waitFor(() => expect(summary.textContent).toContain('Step 1 must name somebody.'));
    expect(written).toEqual([]);
  });

  it('a calendar without working hours says that no step is ever reached', async () => {
    stored.escalation = [{ afterHours: 4, members: ['eve'], emails: [] }];
    stored.workingCalendar = { hours: [], daysOff: [] };
    const { findByText } = await openSettings();
    await findByText(/no working hours, so none of these steps is ever reached/);
    await findByText(/Without working hours nobody is told/);
  });
});

describe('a test', () => {
  it('is sent only of what is stored, and its outcome is said in words', async () => {
    const { findByText, getByLabelText, getByRole, press, user } = await openSettings();
    await press('Add a webhook');
    await user.selectOptions(getByLabelText('Kind of webhook 1'), 'Slack, Mattermost or alike');
    await user.type(getByLabelText('Address of webhook 1'), 'https://chat.example/hook');
    const button = getByRole('button', { name: 'Send a test to webhook 1' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await press('Save');
    await findByText('Saved.');
    expect(stored.webhooks).toMatchObject([
      { kind: 'chat', occurrences: expect.arrayContaining(['review.negative']) },
    ]);
    await user.click(button);
    await findByText('The receiver took it and answered with success.');
    outcome = { state: 'failed', fault: 'the receiver answered 404' };
    await user.click(button);
    await findByText('Not taken: the receiver answered 404.');
    expect(written.at(-1)).toEqual({
      what: 'POST /delivery-tests',
      body: { of: 'webhook', url: 'https://chat.example/hook' },
    });
  });
});

describe('unsaved settings', () => {
  it('are asked about before one signs out, and can be saved then', async () => {
    const { findByRole, getByLabelText, onSignOut, press, user } = await openSettings();
    await user.type(getByLabelText('Name of the shop'), '!');
    await press('Sign out');
    await findByRole('alertdialog', { name: /not saved/ });
    expect(onSignOut).not.toHaveBeenCalled();
    await press('Stay');
    expect((getByLabelText('Name of the shop') as HTMLInputElement).value).toBe('Lindfold!');
    await press('Sign out');
    await press('Save and sign out');
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce());
    expect(bodies()).toEqual([{ name: 'Lindfold!' }]);
  });

  it('are there again after the session has ended by itself, and not once they were given up', async () => {
    const first = await openSettings();
    await first.user.type(first.getByLabelText('Name of the shop'), '!');
    first.unmount();
    const second = await openSettings();
    expect((second.getByLabelText('Name of the shop') as HTMLInputElement).value).toBe('Lindfold!');
    await second.press('Sign out');
    await second.press('Sign out without them');
    expect(second.onSignOut).toHaveBeenCalledOnce();
    second.unmount();
    const third = await openSettings();
    expect((third.getByLabelText('Name of the shop') as HTMLInputElement).value).toBe('Lindfold');
  });

  it('of another version of the inbox are passed over', async () => {
    for (const kept of ['{', 'null', '{"from":{},"wish":{"name":"Old"}}']) {
      sessionStorage.setItem('candor-settings-test-ada@shop.example', kept);
      const { getByLabelText, unmount } = await openSettings();
      expect((getByLabelText('Name of the shop') as HTMLInputElement).value).toBe('Lindfold');
      unmount();
    }
  });
});
