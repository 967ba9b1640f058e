import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { inboxShop } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

inboxShop();
afterEach(cleanup);

const SHOP = 'http://localhost:3000/v1/shops/test';

describe('an owner who takes the shop away', () => {
  it('gets all of it unless something else is chosen', async () => {
    const { findByRole, getByRole, user } = openInbox('/inbox/moving');
    const download = await findByRole('link', { name: 'Download' });
    expect(download.getAttribute('href')).toBe(`${SHOP}/merchant/export?form=archive`);
    expect(download.hasAttribute('download')).toBe(true);
    await user.click(getByRole('radio', { name: /Judge\.me/ }));
    expect(download.getAttribute('href')).toBe(`${SHOP}/merchant/export?form=judge.me`);
  });

  it('can leave the addresses of reviewers out of a table, and is told that an archive holds them', async () => {
    const { findByRole, getByRole, getByText, queryByRole, user } = openInbox('/inbox/moving');
    const download = await findByRole('link', { name: 'Download' });
    expect(getByText(/addresses of customers/)).toBeTruthy();
    expect(queryByRole('checkbox')).toBeNull();
    await user.click(getByRole('radio', { name: /spreadsheet/ }));
    await user.click(getByRole('checkbox', { name: /e-mail addresses/ }));
    expect(download.getAttribute('href')).toBe(`${SHOP}/merchant/export?form=csv&addresses=false`);
  });

  it('finds the privacy note and the record of processing', async () => {
    const { findByRole, getByRole } = openInbox('/inbox/moving');
    const note = await findByRole('link', { name: 'Privacy note as HTML' });
    expect(note.getAttribute('href')).toBe(`${SHOP}/merchant/privacy-document?document=note&form=html`);
    expect(getByRole('link', { name: 'Record of processing as text' })).toBeTruthy();
  });

  it('finds the addresses of the feeds', async () => {
    const { findByText } = openInbox('/inbox/moving');
    expect(await findByText(`${SHOP}/feeds/google-product-reviews.xml`)).toBeTruthy();
  });
});

it('nobody but an owner is shown the way out', async () => {
  const { findByRole, queryByRole, getByRole } = openInbox('/inbox/moving', ['see-cases', 'see-buyers']);
  expect(await findByRole('heading', { name: 'This page is not for your role' })).toBeTruthy();
  expect(getByRole('link', { name: 'Cases' })).toBeTruthy();
  expect(queryByRole('link', { name: 'Moving' })).toBeNull();
});
