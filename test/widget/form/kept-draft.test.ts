import '../../support/browser.ts';
import { waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw/http';
import { afterEach, expect, it, vi } from 'vitest';
import { KeptDraft } from '../../../src/widget/form/kept-draft.ts';
import { EMPTY } from '../../../src/widget/form/judge.ts';
import { ENDPOINT, place, REVIEWS_OF_STRAP, widgetShop } from '../../support/widget-shop.ts';
import '../../../src/widget/candor.ts';

const { server } = widgetShop();
const KEY = `candor-draft ${ENDPOINT} strap`;
afterEach(() => vi.restoreAllMocks());

async function openForm(attributes: Record<string, string> = {}) {
  const { element, root } = place('candor-reviews', attributes);
  const inside = within(root);
  const user = userEvent.setup();
  await user.click(await inside.findByRole('button', { name: 'Write a review' }));
  await inside.findByRole('group', { name: 'Write a review' });
  const headline = () => inside.getByLabelText<HTMLInputElement>(/Headline/);
  async function fill() {
    await user.click(inside.getByRole('radio', { name: '4 of 5: Good' }));
    await user.type(headline(), 'Holds well');
    await user.type(inside.getByLabelText(/Name to show/), 'Jo Miller');
    await user.click(inside.getByRole('radio', { name: 'First name and initial' }));
    await user.type(inside.getByLabelText(/E-mail/), 'jo@example.com');
  }
  const send = () => user.click(inside.getByRole('button', { name: /^Send/ }));
  return { element, inside, user, headline, fill, send };
}

it('what was typed is there again after a reload, and only of that product', async () => {
  const { element, fill } = await openForm();
  expect(localStorage.getItem(KEY)).toBeNull();
  await fill();
  element.remove();
  const again = await openForm();
  expect(again.headline().value).toBe('Holds well');
  expect(again.inside.getByRole('radio', { name: '4 of 5: Good' })).toHaveProperty('checked', true);
  expect(again.inside.getByText('Jo M.')).toBeDefined();
  again.element.remove();
  expect((await openForm({ product: 'buckle' })).headline().value).toBe('');
});

it('once it is sent nothing is kept', async () => {
  const { inside, fill, send } = await openForm();
  await fill();
  expect(localStorage.getItem(KEY)).not.toBeNull();
  await send();
  await inside.findByText('Thank you. Your review is published.');
  expect(localStorage.getItem(KEY)).toBeNull();
});

it('without a network it is kept, said so, and sent on return, once', async () => {
  const keys: (string | null)[] = [];
  let isOnline = false;
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
  server.use(
    http.post(REVIEWS_OF_STRAP, ({ request }) => {
      keys.push(request.headers.get('idempotency-key'));
      return isOnline ? undefined : HttpResponse.error();
    }),
  );
  const { inside, fill, send } = await openForm();
  await fill();
  await send();
  await inside.findByText(/You are offline. Your review is kept on this device/);
  const tries = keys.length;
  isOnline = true;
  dispatchEvent(new Event('online'));
  await inside.findByText('Thank you. Your review is published.');
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(keys).toHaveLength(tries + 1));
  expect(new Set(keys).size).toBe(1);
});

it('what was sent before a reload, and may have arrived, is sent with the same key', async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post(REVIEWS_OF_STRAP, ({ request }) => {
      keys.push(request.headers.get('idempotency-key'));
      return new HttpResponse('gone', { status: 500 });
    }),
  );
  const { element, inside, fill, send } = await openForm();
  await fill();
  await send();
  await inside.findByText(/could not be sent/);
  element.remove();
  const again = await openForm();
  await again.send();
  await again.inside.findByText(/could not be sent/);
  expect(keys[0]).not.toBeNull();
  expect(new Set(keys).size).toBe(1);
});

it('what another version kept, what is too old and what nobody can read are no drafts', () => {
  const kept = new KeptDraft(ENDPOINT, 'strap');
  expect(kept.read()).toBeUndefined();
  localStorage.setItem(KEY, '{"at":');
  expect(kept.read()).toBeUndefined();
  localStorage.setItem(
    KEY,
    JSON.stringify({ at: Date.now(), draft: { rating: 9, headline: 4, topic: 'no', name: 'Jo' } }),
  );
  expect(kept.read()).toEqual({ draft: { ...EMPTY, name: 'Jo' }, sent: undefined });
  kept.write({ draft: EMPTY }, Date.now() - 8 * 86_400_000);
  expect(kept.read()).toBeUndefined();
});

it('where nothing may be kept, writing works all the same', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  const { inside, fill, send } = await openForm();
  await fill();
  await send();
  expect(await inside.findByText('Thank you. Your review is published.')).toBeDefined();
});
