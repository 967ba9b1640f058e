import { cleanup, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WritingLinkList } from '../../src/contract/writing-link.ts';
import { fileNameOf, qrSvg } from '../../src/inbox/links/qr-file.ts';
import { inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server } = inboxShop();
afterEach(cleanup);

const linkOf = (id: string) => `https://reviews.example/w/test/${id}`;
const SHOP = { name: 'Lindfold', url: 'https://reviews.example/w/test' };
const PRODUCTS = ['shirt', 'belt'].map((id) => ({ productID: id, name: `The ${id}`, url: linkOf(id) }));

let asked: URLSearchParams[];
beforeEach(() => {
  asked = [];
  server.use(
    http.get(`${MERCHANT}/writing-links`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const products = PRODUCTS.filter(({ name }) => name.includes(query.get('q') ?? ''));
      const isFirst = query.get('cursor') === null && products.length > 1;
      return HttpResponse.json({
        shop: SHOP,
        products: isFirst ? products.slice(0, 1) : products.slice(-1),
        nextCursor: isFirst ? 'next' : null,
      } satisfies WritingLinkList);
    }),
  );
});

it('shows the link and the code of the shop, and of the product that is chosen', async () => {
  const page = openInbox('/inbox/invitations/links');
  expect(await page.findByRole('heading', { name: 'Lindfold', level: 2 })).toBeDefined();
  expect(page.getByText(SHOP.url)).toBeDefined();
  await page.user.click(page.getByRole('button', { name: 'Show more' }));
  await page.user.click(await page.findByRole('button', { name: 'The belt' }));
  expect(page.getByRole('heading', { name: 'The belt', level: 2 })).toBeDefined();
  expect(page.getByText(linkOf('belt'))).toBeDefined();
  expect(page.getByRole('img', { name: 'QR code of The belt' })).toBeDefined();
});

it('looks for a product among all', async () => {
  const { user, findByRole, getByRole, findByText, queryByRole } = openInbox('/inbox/invitations/links');
  await findByRole('button', { name: 'The shirt' });
  await user.type(getByRole('searchbox'), 'belt');
  await user.click(getByRole('button', { name: 'Search' }));
  await findByRole('button', { name: 'The belt' });
  expect(queryByRole('button', { name: 'The shirt' })).toBeNull();
  expect(asked.at(-1)?.get('q')).toBe('belt');
  await user.clear(getByRole('searchbox'));
  await user.type(getByRole('searchbox'), 'tent');
  await user.click(getByRole('button', { name: 'Search' }));
  expect(await findByText('No product is called that.')).toBeDefined();
});

it('has a card with the name of the shop in the language that is chosen', async () => {
  const { user, findByRole, getByLabelText } = openInbox('/inbox/invitations/links');
  const card = await findByRole('figure');
  expect(within(card).getByText('Lindfold')).toBeDefined();
  expect(card.lang).toBe('en');
  await user.selectOptions(getByLabelText('Language of the card'), 'ar');
  expect([card.lang, card.dir]).toEqual(['ar', 'rtl']);
});

it('says so when the links cannot be had', async () => {
  server.use(http.get(`${MERCHANT}/writing-links`, () => problem('internal', 500)));
  const { findByText } = openInbox('/inbox/invitations/links');
  expect(await findByText(/The links could not be loaded\./)).toBeDefined();
});

it('gives a drawing with a white ground, under a name that any file system takes', async () => {
  const svg = await qrSvg(linkOf('shirt')).text();
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(documentElement.localName).toBe('svg');
  expect(documentElement.querySelector('path')?.getAttribute('fill')).toBe('#fff');
  expect(fileNameOf('Socken / rot & „blau“ \u202E', 'svg')).toBe('Socken-rot-blau.svg');
  expect(fileNameOf('...', 'png')).toBe('qr.png');
});
