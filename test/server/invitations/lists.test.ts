import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RequestOf } from '../../../src/contract/operations.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop, refusal } from '../cases/case-shop.ts';

let shop: CaseShop;
beforeEach(async () => {
  shop = await CaseShop.open();
});
afterEach(() => shop.close());

type Order = RequestOf<'receiveOrders'>['body']['orders'][number];

function anOrder(about: Partial<Order> = {}): Order {
  return {
    orderId: '5001',
    number: '#1001',
    placedAt: '2026-11-01T10:00:00Z',
    email: 'ida@customer.example',
    country: 'DE',
    consent: { objectionOffered: true },
    lines: [{ productId: 'written', name: 'A thing' }],
    ...about,
  };
}

const tell = (...orders: Order[]) => shop.merchant.receiveOrders({ body: { orders } });
const next = async () => (await shop.merchant.listInvitations({ query: {} })).invitations;

test('the shop sees what is to come and what was left out, page by page, and takes an invitation back', async () => {
  const orders = Array.from({ length: 5 }, (_, at) => anOrder({ orderId: `o${at}`, number: `#${at}` }));
  await tell(...orders);
  const first = await shop.merchant.listInvitations({ query: { limit: 3 } });
  const rest = await shop.merchant.listInvitations({ query: { limit: 3, cursor: first.nextCursor! } });
  const all = [...first.invitations, ...rest.invitations];
  expect(new Set(all.map(({ order }) => order))).toEqual(new Set(['#0', '#1', '#2', '#3', '#4']));
  expect(rest.nextCursor).toBeNull();

  const revoked = await shop.merchant.revokeInvitation({ params: { invitationId: all[0]!.id } });
  expect(revoked).toMatchObject({ isRevoked: true, nextAt: null });
  expect(await next()).toHaveLength(4);
  const unknown = { invitationId: '0190c000-0000-7000-8000-000000000000' };
  expect(await refusal(shop.merchant.revokeInvitation({ params: unknown }))).toBe('unknown-invitation');
  const acts = await shop.database.kysely.selectFrom('audit_entry').select(['act', 'detail']).execute();
  expect(acts).toEqual([{ act: 'invitation-revoked', detail: all[0]!.order }]);
});

test('the mail can be seen with the facts of the newest order, in each language', async () => {
  const example = await shop.merchant.previewInvitation({ query: {} });
  expect(example.order).toBeNull();
  await tell(anOrder({ name: 'Ida Lind' }));
  const preview = await shop.merchant.previewInvitation({ query: { language: 'de', kind: 'reminder' } });
  expect(preview).toMatchObject({ order: '#1001', subject: expect.stringMatching(/^Zur Erinnerung/) });
  expect(preview.text).toContain('Ida, was halten Sie davon?');
  expect(preview.html).not.toContain('https://reviews.example/i/');
});

test('the mail is drawn for the inbox alone, runs nothing, and shows the pictures of what was bought', async () => {
  await tell(
    anOrder({ lines: [{ productId: 'belt', name: 'Belt', imageUrl: 'https://shop.example/belt.jpg' }] }),
  );
  const address = `${shop.server.origin}/inbox/mail/${SHOP.id}?language=ar`;
  const drawn = await fetch(address, { headers: { authorization: `Bearer ${shop.apiKey}` } });
  expect(drawn.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  const page = await drawn.text();
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('src="https://shop.example/belt.jpg"');
  expect((await fetch(address)).status).toBe(401);
});

test('the rule is part of the settings, and nobody is asked without a postal address', async () => {
  const { invitations } = await shop.merchant.getSettings({});
  expect(invitations.enabled).toBe(false);
  const enabled = { ...invitations, enabled: true };
  expect(await refusal(shop.merchant.changeSettings({ body: { invitations: enabled } }))).toBe(
    'invalid-request',
  );
  const changed = { ...enabled, postalAddress: 'Weg 1, 10115 Berlin', reminders: 2 };
  expect((await shop.merchant.changeSettings({ body: { invitations: changed } })).invitations).toEqual(
    changed,
  );
});

test('an address that the shop names is never asked, and no log tells whose it was', async () => {
  await shop.merchant.suppressAddress({ body: { email: 'Ida@customer.example' } });
  const [row, ...others] = await shop.database.kysely.selectFrom('suppressed_address').selectAll().execute();
  expect([row!.reason, others]).toEqual(['by-shop', []]);
  const acts = JSON.stringify(await shop.database.kysely.selectFrom('audit_entry').selectAll().execute());
  expect(acts).not.toMatch(/ida@/i);
});
