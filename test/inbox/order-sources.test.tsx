import { cleanup } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, expect, it } from 'vitest';
import { inboxShop, MERCHANT } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, written } = inboxShop();
afterEach(cleanup);

it('the secret of a platform is stored at once, and never shown again', async () => {
  const stored = {
    platform: 'woocommerce',
    url: '/v1/shops/test/webhooks/woocommerce',
    hasSecret: true,
    lastReceivedAt: null,
    lastTopic: null,
    lastRefusedAt: null,
    lastRefusal: null,
  };
  server.use(http.put(`${MERCHANT}/order-sources/woocommerce`, () => HttpResponse.json(stored)));
  const { findByLabelText, getByLabelText, findByText, getByRole, user, queryByDisplayValue } =
    openInbox('/inbox/settings');
  const field = await findByLabelText('Secret of WooCommerce');
  expect((getByLabelText('Address for WooCommerce') as HTMLInputElement).value).toBe(
    `${location.origin}/v1/shops/test/webhooks/woocommerce`,
  );
  await user.type(field, 'a-secret-made-up-by-me{Enter}');
  await findByText('Stored. It is not shown again.');
  expect(written).toEqual([
    { what: 'PUT /order-sources/woocommerce', body: { secret: 'a-secret-made-up-by-me' } },
  ]);
  expect(queryByDisplayValue('a-secret-made-up-by-me')).toBeNull();
  await user.click(getByRole('button', { name: 'Take no more from WooCommerce' }));
  await findByText(/Orders that WooCommerce tells of are refused/);
});

it('a secret that is too short is refused with what it must be, and stays in its field', async () => {
  const errors = [{ in: 'body', pointer: '/secret', detail: 'must be 16 to 200 visible ASCII characters' }];
  const type = 'http://localhost:3000/docs/problems/invalid-request';
  const refused = () => HttpResponse.json({ type, title: 'Invalid', status: 422, errors }, { status: 422 });
  server.use(http.put(`${MERCHANT}/order-sources/shopify`, refused));
  const { findByLabelText, findByText, user } = openInbox('/inbox/settings');
  const field = (await findByLabelText('Secret of Shopify')) as HTMLInputElement;
  await user.type(field, 'short{Enter}');
  await findByText(/It must be 16 to 200 visible ASCII characters/);
  expect(field.value).toBe('short');
});
