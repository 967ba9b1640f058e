/** That a person sees, takes and erases what is kept of them, and nobody else does. */
import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAudit } from '../../../src/server/database/audit-verification.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { visit } from '../reviewer-page/visit.ts';
import { PERSON, PLANTED, PrivacyScene } from './privacy-scene.ts';

let scene: PrivacyScene;
beforeEach(async () => {
  scene = await PrivacyScene.open();
});
afterEach(() => scene.close());

const KNOWN = ['case_note', 'customer_order', 'delivery', 'idempotency_key', 'message', 'review'];

test('whether an address is known is told by nothing but a mail to it', async () => {
  const known = await scene.ask(PERSON.email.toUpperCase());
  const unknown = await scene.ask('nobody@elsewhere.example');
  expect(known.status).toBe(200);
  expect(unknown.words).toBe(known.words);
  expect(unknown.path).toBe(known.path);
  expect(scene.scene.mails.some(({ recipients }) => recipients.includes('nobody@elsewhere.example'))).toBe(
    false,
  );
  expect(scene.links()).toHaveLength(1);
});

test('who asks again within the hour gets no second mail, and after a day nothing is left of the asking', async () => {
  await scene.ask('nobody@elsewhere.example');
  await scene.ask(PERSON.email);
  await scene.ask(PERSON.email);
  expect(scene.links()).toHaveLength(1);
  await scene.scene.pass(2);
  expect((await scene.rows()).includes('nobody@elsewhere')).toBe(false);
  const late = await visit(await scene.origin(), scene.links()[0] ?? '');
  expect([late.status, late.words]).toEqual([410, expect.stringContaining('no longer works')]);
});

test('the link of the mail works once; opening it does nothing, as scanners open links too', async () => {
  await scene.ask(PERSON.email);
  const [path = ''] = scene.links();
  const proof = path.split('.').at(-1)?.toLowerCase() ?? '';
  expect([proof.length, (await scene.rows()).includes(proof)]).toEqual([43, false]);
  const origin = await scene.origin();
  await visit(origin, path);
  const mailed = await visit(origin, path);
  expect(mailed.words).not.toContain('1 review');
  // Neither downloads nor erases.
  expect((await visit(origin, `${path}/download`, { method: 'POST' })).status).toBe(410);
  expect(
    (await visit(origin, `${path}/erase`, { method: 'POST', body: 'level=everything&sure=yes' })).status,
  ).toBe(410);
  const page = await mailed.press('Show it to me');
  expect(page.words).toContain('1 review, 1 order');
  expect(page.path).not.toBe(path);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect((await visit(origin, path)).status).toBe(410);
  expect(await scene.found()).toEqual(expect.arrayContaining(KNOWN));
});

test('the download holds all of the person and of nobody else', async () => {
  const page = await scene.page();
  const response = await fetch(`${await scene.origin()}${page.path}/download`, { method: 'POST' });
  expect(response.headers.get('content-disposition')).toContain('attachment');
  const file = await response.text();
  expect(JSON.parse(file)).toMatchObject({
    shop: 'Lindfold',
    address: PERSON.email,
    reviews: [
      {
        rating: 1,
        author_name: PERSON.name,
        thread: [{ by: 'merchant', revisions: [{ body: expect.stringContaining('Dear') }] }],
        case: { notes: [{ body: expect.stringContaining('Called') }] },
      },
    ],
    orders: [{ number: '1001', name: PERSON.name, lines: [{ product_id: 'shirt' }] }],
    invitations: [{ products: [{ product_id: 'shirt' }] }],
    notAsked: null,
  });
  expect(file).not.toContain('Otto');
  expect(file).not.toContain('_hash');
});

test('erased to the last, no table holds the person, and every figure follows', async () => {
  const before = await scene.reviews();
  expect(before.body).toMatchObject({ aggregateRating: { ratingCount: 2 } });
  const page = await scene.page();
  const unsure = await page.press('Erase for good', { level: 'everything' });
  expect(unsure.words).toContain('Tick that you know it is for good.');
  const radios = { level: 'everything', sure: 'yes' };
  const done = await page.pressAtOnce(2, 'Erase for good', radios);
  expect(done.map(({ words }) => words.includes('It is erased'))).toContain(true);
  expect(await scene.found()).toEqual([]);
  const after = await scene.reviews();
  expect(after.body).toMatchObject({ aggregateRating: { ratingCount: 1 } });
  expect(after.etag).not.toBe(before.etag);
  expect(await verifyAudit(scene.database, SHOP_ID)).toMatchObject({
    fault: null,
    ledger: { differs: null },
  });
  expect(await findWrongAggregates(scene.database)).toEqual([]);
});

test('kept under no name, the words stay without the person in them', async () => {
  const before = await scene.reviews();
  const page = await scene.page();
  await page.press('Erase for good', { level: 'anonymous', sure: 'yes' });
  expect(await scene.found()).toEqual([]);
  const after = await scene.reviews();
  expect(after.body).toMatchObject({ aggregateRating: { ratingCount: 2 } });
  expect(JSON.stringify(after.body).toLowerCase()).not.toContain(PLANTED);
  expect(JSON.stringify(after.body)).toContain('Torn at the seam. […], […]');
  expect(JSON.stringify(after.body)).toContain('Dear Ms […], we are sorry.');
  expect(after.etag).not.toBe(before.etag);
  // Of the address stays a hash: another order of it is asked about no more.
  const orderId = await scene.scene.order({ ...PERSON, number: '1002' });
  await scene.scene.pass(30);
  expect(await scene.scene.invitation(orderId)).toMatchObject({ left_out: 'suppressed' });
});

test('an address that is none is told so, and a shop that is none has no page', async () => {
  const wrong = await scene.ask('ida at home');
  expect([wrong.status, wrong.words]).toEqual([422, expect.stringContaining('not an e-mail address yet')]);
  expect((await visit(await scene.origin(), '/privacy/nobody')).status).toBe(404);
  expect((await visit(await scene.origin(), `/privacy/of/${SHOP_ID}.aaaa`)).status).toBe(410);
});

test('a platform that passes on such a question has the link sent to the person alone', async () => {
  const secret = 'of-the-platform-alone';
  await scene.database
    .insertInto('order_source')
    .values({ shop_id: SHOP_ID, platform: 'shopify', secret })
    .execute();
  const body = JSON.stringify({ customer: { email: PERSON.email }, orders_requested: [] });
  const response = await fetch(`${await scene.origin()}/v1/shops/${SHOP_ID}/webhooks/shopify`, {
    method: 'POST',
    headers: {
      'x-shopify-topic': 'customers/data_request',
      'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
    },
    body,
  });
  expect([response.status, await response.text()]).toEqual([204, '']);
  await scene.scene.outbox.runOnce();
  expect(scene.links()).toHaveLength(1);
});
