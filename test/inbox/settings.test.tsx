import { cleanup, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShopSettings, Webhook } from '../../src/contract/shop-settings.ts';
import { inboxShop, MERCHANT, problem, SETTINGS } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, written } = inboxShop();
afterEach(cleanup);

const ADDRESS = `${MERCHANT}/settings`;
const SECRET = 'whsec_c2VjcmV0IG9mIHRoZSByZWNlaXZlcg==';

/** What the server holds. */
let stored: ShopSettings;
beforeEach(() => {
  stored = {
    ...SETTINGS,
    timeZone: 'Europe/Berlin',
    channels: [
      {
        type: 'phone',
        name: 'Call us',
        url: 'tel:+49301234567',
        timeZone: 'Europe/Berlin',
        openingHours: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }],
      },
      {
        type: 'email',
        name: 'Write to us',
        url: 'mailto:care@shop.example',
        timeZone: 'Europe/Berlin',
        openingHours: [],
      },
    ],
    attributes: [],
    recipients: ['ada@shop.example'],
    webhooks: [
      { id: 'one', url: 'https://erp.example/candor', kind: 'signed', occurrences: null, secret: SECRET },
    ],
  };
  server.use(
    http.get(ADDRESS, () => HttpResponse.json(stored)),
    http.patch(ADDRESS, async ({ request }) => {
      const { webhooks, ...change } = (await request.json()) as Partial<ShopSettings>;
      stored = { ...stored, ...change };
      const named = ({ url, ...about }: Webhook) => ({ ...about, url, id: url, secret: `whsec_${url}` });
      if (webhooks) stored.webhooks = webhooks.map(named);
      return HttpResponse.json(stored);
    }),
  );
});

async function openSettings() {
  const screen = openInbox('/inbox/settings');
  const name = (await screen.findByLabelText('Name of the shop')) as HTMLInputElement;
  const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
  const press = (button: string | RegExp) => screen.user.click(screen.getByRole('button', { name: button }));
  const type = async (label: string, text: string) => {
    await screen.user.clear(field(label));
    if (text) await screen.user.type(field(label), text);
  };
  return { ...screen, name, field, press, type };
}

/** Whether the browser would ask before the page is left. */
function isGuarded(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

const bodies = () => written.map(({ body }) => body);

describe('what is saved', () => {
  it('is only what was changed, and the shop is called by its new name at once', async () => {
    const { findByText, getByRole, press, type } = await openSettings();
    await type('Name of the shop', ' Lindfold & Daughters ');
    await press('Save');
    await findByText('Saved.');
    expect(written).toEqual([{ what: 'PATCH /settings', body: { name: 'Lindfold & Daughters' } }]);
    expect(getByRole('banner').textContent).toContain('Lindfold & Daughters');
  });

  it('are channels in their order, with addresses as people write them and hours at one press', async () => {
    const { getAllByLabelText, getByText, findByText, press, user } = await openSettings();
    await press('Add a way to reach you');
    await user.selectOptions(document.activeElement!, 'Chat');
    await user.type(getAllByLabelText('What shoppers read')[2]!, 'Chat with us');
    await user.type(getAllByLabelText('Address of the chat')[0]!, 'shop.example/chat');
    const hours = getByText('Call us').closest('li')!.querySelector('details')!;
    await user.click(hours.querySelector('summary')!);
    await user.click(
      [...hours.querySelectorAll('button')].find(({ textContent }) => textContent === 'Mon–Fri 9–17')!,
    );
    expect(hours.querySelector('summary')!.textContent).toBe('Hours: Mon–Fri 09:00–17:00');
    await press('Down, Call us, 1 of 3');
    expect(document.activeElement?.textContent).toBe('Down, Call us, 2 of 3');
    await press('Save');
    await findByText('Saved.');
    expect(stored.channels.map(({ url }) => url)).toEqual([
      'mailto:care@shop.example',
      'tel:+49301234567',
      'https://shop.example/chat',
    ]);
    expect(stored.channels[1]?.openingHours).toHaveLength(5);
    expect(bodies()).toEqual([{ channels: stored.channels }]);
  });

  it('keeps a row that was added and left empty out, and offers nothing to save for it', async () => {
    const { getByRole, press } = await openSettings();
    await press('Add a recipient');
    expect(getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
    expect(isGuarded()).toBe(false);
  });

  it('goes past a colleague who changed something else in the meantime', async () => {
    const { findByText, field, getByRole, type, user, press } = await openSettings();
    await type('Name of the shop', 'Mine');
    stored.recipients = ['eve@shop.example'];
    await user.click(getByRole('link', { name: 'Cases' }));
    await user.click(getByRole('link', { name: 'Settings' }));
    await waitFor(() => expect(field('Recipient 1').value).toBe('eve@shop.example'));
    expect(field('Name of the shop').value).toBe('Mine');
    await press('Save');
    await findByText('Saved.');
    expect(bodies()).toEqual([{ name: 'Mine' }]);
  });
});

describe('what is wrong', () => {
  it('is said beside its field and summed up on top, and is not sent', async () => {
    const { findByRole, field, type, press, user } = await openSettings();
    await type('Name of the shop', '');
    await type('Phone number', 'call me');
    await press('Add a recipient');
    await user.keyboard('nobody{Enter}');
    const summary = await findByRole('group', { name: /Nothing was saved yet. 3 things/ });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    const links = [...summary.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Enter the name of the shop.',
      'The phone number of channel 1 must be a phone number.',
      'Recipient 2 must be an e-mail address.',
    ]);
    expect(described(field('Recipient 2'))).toBe('Recipient 2 must be an e-mail address.');
    await user.click(links[1]!);
    expect(document.activeElement).toBe(field('Phone number'));
    expect(written).toEqual([]);
  });

  it('to the server alone is said at the very field too, and what was typed stays', async () => {
    const errors = [
      { in: 'body', pointer: '/webhooks/0/url', detail: 'must not lead into the network of the server' },
    ];
    server.use(
      http.patch(ADDRESS, () =>
        HttpResponse.json(
          { type: 'https://c.example/docs/problems/invalid-request', title: 'Faults', status: 422, errors },
          { status: 422 },
        ),
      ),
    );
    const { findByRole, field, type, press } = await openSettings();
    await type('Address of webhook 1', 'https://10.0.0.1/x');
    await press('Save');
    await findByRole('group', { name: /One thing/ });
    const webhook = field('Address of webhook 1');
    expect(webhook.getAttribute('aria-invalid')).toBe('true');
    expect(described(webhook)).toBe('The address of webhook 1 must not lead into the network of the server.');
    expect(webhook.value).toBe('https://10.0.0.1/x');
  });

  it('in folded hours unfolds them, and mending it leaves them open', async () => {
    const { container, findByText, press, user, getAllByRole } = await openSettings();
    const closes = container.querySelectorAll<HTMLInputElement>('[aria-label="Closes"]')[0]!;
    await user.clear(closes);
    await user.type(closes, '08:00');
    await press('Save');
    const fault = await findByText('Monday of channel 1 must open before it closes.', { selector: '.day *' });
    const hours = closes.closest('details')!;
    await waitFor(() => expect(hours.open).toBe(true));
    await user.click(getAllByRole('button', { name: 'Mon–Fri 9–17' })[0]!);
    await waitFor(() => expect(fault.isConnected).toBe(false));
    expect(hours.open).toBe(true);
  });

  it('with the server leaves everything as typed, and saving can be tried again', async () => {
    server.use(http.patch(ADDRESS, () => problem('internal', 500), { once: true }));
    const { findByRole, findByText, field, type, press } = await openSettings();
    await type('Name of the shop', 'Mine');
    await press('Save');
    expect((await findByRole('alert')).textContent).toContain('Nothing was saved; what you typed is kept.');
    expect(field('Name of the shop').value).toBe('Mine');
    await press('Save');
    await findByText('Saved.');
    expect(stored.name).toBe('Mine');
  });

  it('with reading them is said, with a way to try again', async () => {
    server.use(http.get(ADDRESS, () => problem('internal', 500), { once: true }));
    const { findByText, findByRole, findByLabelText, user } = openInbox('/inbox/settings');
    await findByText(/The settings could not be loaded/);
    await user.click(await findByRole('button', { name: 'Try again' }));
    await findByLabelText('Name of the shop');
  });
});

describe('changes that are not saved', () => {
  it('are asked for before the page is left, kept on other pages, and named there', async () => {
    const { findByText, findByLabelText, getByRole, queryByText, type, user, press } = await openSettings();
    expect(isGuarded()).toBe(false);
    await type('Name of the shop', 'Mine');
    expect(isGuarded()).toBe(true);
    await user.click(getByRole('link', { name: 'Cases' }));
    await findByText(/Your changes of the settings are not saved/);
    await user.click(getByRole('link', { name: 'Go back to them' }));
    expect(((await findByLabelText('Name of the shop')) as HTMLInputElement).value).toBe('Mine');
    expect(queryByText(/Your changes of the settings/)).toBeNull();
    await press('Discard all changes');
    expect(((await findByLabelText('Name of the shop')) as HTMLInputElement).value).toBe('Lindfold');
    expect(isGuarded()).toBe(false);
  });
});

describe('the secret of a webhook', () => {
  it('is shown and copied only when asked for; a new webhook has one once it is saved', async () => {
    const { queryByDisplayValue, findByText, findAllByText, press, user } = await openSettings();
    expect(queryByDisplayValue(SECRET)).toBeNull();
    await press('Show its secret, webhook 1');
    expect(queryByDisplayValue(SECRET)).not.toBeNull();
    await press('Copy the secret of webhook 1');
    await findByText('Copied.');
    expect(await navigator.clipboard.readText()).toBe(SECRET);
    await press('Add a webhook');
    await user.keyboard('https://crm.example/candor');
    await findByText('Its secret is made when you save.');
    await press('Save');
    await findByText('Saved.');
    expect(await findAllByText(/its secret/)).toHaveLength(2);
  });
});

function described(field: HTMLElement): string {
  return (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
}
