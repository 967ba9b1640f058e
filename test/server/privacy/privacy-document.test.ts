/** The privacy note and the record of processing: said from the settings as they are. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIRST_INVITATION_SETTINGS } from '../../../src/contract/invitation-settings.ts';
import { KEPT_FACTS } from '../../../src/server/privacy/kept-facts.ts';
import { CaseShop } from '../cases/case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

async function read(query: string): Promise<Response> {
  const headers = { authorization: `Bearer ${shop.apiKey}` };
  return fetch(`${shop.endpoint}/merchant/privacy-document?${query}`, { headers });
}
const text = async (which: 'note' | 'record') => (await read(`document=${which}&form=text`)).text();

test('the note follows what the shop has decided', async () => {
  const before = await text('note');
  expect(before).toContain('published at once');
  expect(before).not.toContain('When you have bought something');
  expect(before).toContain('No other system is told of reviews.');
  await shop.merchant.changeSettings({
    body: {
      holdDays: 3,
      invitations: {
        ...FIRST_INVITATION_SETTINGS,
        enabled: true,
        postalAddress: 'Acme, Road 1',
        keepDays: 90,
        consent: [{ country: 'DE', mode: 'opt-in' }],
        incentive: '5 EUR off <b>',
      },
      webhooks: [{ url: 'https://hooks.shop.example/secret-path', kind: 'signed' }],
    },
  });
  const after = await text('note');
  expect(after).toContain('published after 3 days');
  expect(after).toContain('reminds you once at most');
  expect(after).toContain('90 days after the last mail');
  expect(after).toContain('DE: after consent');
  expect(after).toContain('https://reviews.example/privacy/acme');
  // Whoever has the path can write into a chat.
  expect(after).toContain('hooks.shop.example');
  expect(after).not.toContain('secret-path');
});

test('as HTML it says the same, as words and never as markup', async () => {
  const response = await read('document=note&form=html');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-disposition')).toContain('attachment');
  const page = await response.text();
  expect(page).toContain('5 EUR off &lt;b&gt;');
  expect(page).not.toMatch(/<(script|style|b|img)\b/);
});

test('the record names all that is kept, and for how long', async () => {
  const record = await text('record');
  for (const { what, manner } of KEPT_FACTS) if (manner !== 'unused') expect(record).toContain(what);
  expect(record).toContain('Art. 28 GDPR');
});
