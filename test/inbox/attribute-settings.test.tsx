import { cleanup } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, expect, it } from 'vitest';
import { inboxShop, MERCHANT, SETTINGS } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, written } = inboxShop();
afterEach(cleanup);

const words = ['Too small', '', '', '', 'Too large'];
const FIT = { name: 'Fit', words, best: 'middle', products: ['mug', 'lamp'] };

async function openSettings() {
  server.use(
    http.get(`${MERCHANT}/settings`, () => HttpResponse.json(SETTINGS)),
    http.patch(`${MERCHANT}/settings`, () => HttpResponse.json({ ...SETTINGS, attributes: [FIT] })),
  );
  const screen = openInbox('/inbox/settings');
  await screen.findByLabelText('Name of the shop');
  const press = (name: string) => screen.user.click(screen.getByRole('button', { name }));
  return { ...screen, press };
}

it('a merchant sets what the form asks, with words for its steps', async () => {
  const { findByText, getByLabelText, press, user } = await openSettings();
  await press('Add a question');
  await user.type(getByLabelText(/What it asks about/), 'Fit');
  await user.type(getByLabelText(/Lowest step/), 'Too small');
  await user.type(getByLabelText(/Highest step/), 'Too large');
  await user.selectOptions(getByLabelText('Where the best answer lies'), 'middle');
  await user.type(getByLabelText('Products that it is asked of'), 'mug{Enter} lamp');
  await press('Save');
  await findByText('Saved.');
  expect(written.map(({ body }) => body)).toEqual([{ attributes: [FIT] }]);
});

it('a merchant begins from a question that many shops ask, in the language of the shop', async () => {
  const { findByText, getByLabelText, press, user } = await openSettings();
  await user.selectOptions(getByLabelText(/begin from one/), 'Deutsch');
  await press('Passform');
  expect((getByLabelText(/What it asks about/) as HTMLInputElement).value).toBe('Passform');
  await press('Save');
  await findByText('Saved.');
  const asked = ['Zu klein', '', 'Genau richtig', '', 'Zu groß'];
  expect(written.map(({ body }) => body)).toEqual([
    { attributes: [{ name: 'Passform', words: asked, best: 'middle', products: [] }] },
  ]);
});

it('a question without words at its ends is not sent, and says which is missing', async () => {
  const { findAllByText, getByLabelText, press, user } = await openSettings();
  await press('Add a question');
  await user.type(getByLabelText(/What it asks about/), 'Fit');
  await press('Save');
  await findAllByText('The steps of question 1 must have words at both ends.');
  expect(getByLabelText(/Lowest step/).getAttribute('aria-invalid')).toBe('true');
  expect(written).toEqual([]);
});
