/** Facts of a person are planted through all main flows, and then looked for in every line of the logs and every public answer. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../../src/contract/operations.ts';
import { key, submission } from '../../contract/ask.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { InvitationScene } from '../invitations/invitation-scene.ts';
import { visit } from '../reviewer-page/visit.ts';

const BUYER = { name: 'Wilhelmina Orderlove', email: 'wilhelmina@ordersecret.example' } as const;
const AUTHOR = { name: 'Mina', email: 'mina@authorsecret.example' } as const;
const PHONE = '+49 30 5550 1234 99';
const ORDER_NUMBER = 'ORDER-77310042';
const HMAC_SECRET = 'platform-secret-of-the-shop';

let scene: InvitationScene;
let origin: string;
/** Whatever was given in private, in lower case. */
let planted: string[];

beforeAll(async () => {
  scene = await InvitationScene.open();
  ({ origin } = await scene.server());
  planted = ['orderlove', 'ordersecret', 'authorsecret', PHONE, ORDER_NUMBER, HMAC_SECRET];
  await write();
  await buy();
  await ask();
  await err();
  await scene.outbox.runOnce();
  planted = planted.map((fact) => fact.toLowerCase());
});
afterAll(() => scene.close());

const endpoint = () => `${origin}/v1/shops/${SHOP_ID}`;
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** A review with a wish to be called, its private page, an answer there, a reply, a note. */
async function write(): Promise<void> {
  const body = submission({
    author: AUTHOR,
    reviewRating: { ratingValue: 1 },
    contactRequest: { note: `Call ${PHONE}` },
  });
  const response = await post(`${endpoint()}/products/shirt/reviews`, JSON.stringify(body), key());
  expect(response.status).toBe(201);
  const { review, ownReview } = (await response.json()) as {
    review: { id: string };
    ownReview: { token: string };
  };
  planted.push(ownReview.token.split('.').at(-1) ?? '');
  const page = await visit(origin, `/r/${ownReview.token}`);
  await page.press('Publish message', { text: 'And now?' });
  const messageId = await scene.outboxScene.storeReply(review.id);
  await scene.outboxScene.announce({ type: 'reply.written', reviewId: review.id, messageId });
}

/** An order, the mail that asks for a review, its page, and the platform's own word of the order. */
async function buy(): Promise<void> {
  const at = scene.now.toISOString();
  await scene.order({ ...BUYER, number: ORDER_NUMBER, shippedAt: at, deliveredAt: at });
  await scene.pass(8);
  const path = scene.link(BUYER.email);
  planted.push(path.split('.').at(-1) ?? '');
  expect((await visit(origin, path)).status).toBe(200);
  await visit(origin, `${path}/no-more`);
  await scene.database
    .insertInto('order_source')
    .values({ shop_id: SHOP_ID, platform: 'shopify', secret: HMAC_SECRET })
    .execute();
  const told = JSON.stringify({
    id: 1,
    name: ORDER_NUMBER,
    email: BUYER.email,
    customer: { first_name: 'Orderlove' },
  });
  const signed = { 'x-shopify-topic': 'orders/create' };
  const proof = createHmac('sha256', HMAC_SECRET).update(told).digest('base64');
  // Once without its parts, once with a proof that is none.
  await post(`${endpoint()}/webhooks/shopify`, told, { ...signed, 'x-shopify-hmac-sha256': proof });
  await post(`${endpoint()}/webhooks/shopify`, told, { ...signed, 'x-shopify-hmac-sha256': 'bm9uZQ==' });
}

/** What is kept of the buyer, as far as the file. */
async function ask(): Promise<void> {
  const form = await visit(origin, `/privacy/${SHOP_ID}`);
  await form.press('Mail me a link', { email: BUYER.email });
  await scene.outbox.runOnce();
  const mail = scene.mails.findLast(({ text }) => text?.includes('/privacy/of/'));
  const [path = ''] = /\/privacy\/of\/[\w.-]+/.exec(mail?.text ?? '') ?? [];
  const page = await (await visit(origin, path)).press('Show it to me');
  planted.push(path.split('.').at(-1) ?? '', page.path.split('.').at(-1) ?? '');
  expect((await fetch(`${origin}${page.path}/download`, { method: 'POST' })).status).toBe(200);
}

/** What goes wrong is what tends to be written down. */
async function err(): Promise<void> {
  const wrong = [
    JSON.stringify({ ...submission({ author: AUTHOR }), phone: PHONE }),
    `{"author": {"email": "${AUTHOR.email}"`,
    JSON.stringify(submission({ author: { name: 'x'.repeat(999), email: AUTHOR.email } })),
  ];
  for (const body of wrong) {
    const response = await post(`${endpoint()}/products/shirt/reviews`, body, key());
    const answer = (await response.text()).toLowerCase();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(answer).not.toContain('authorsecret');
  }
  await post(`${origin}/inbox/api/sign-in`, JSON.stringify({ email: AUTHOR.email, password: PHONE }));
  await fetch(`${origin}/r/${SHOP_ID}.${AUTHOR.email}`);
  await fetch(
    `${endpoint()}/products/${encodeURIComponent(AUTHOR.email)}/reviews?q=${encodeURIComponent(PHONE)}`,
  );
  await fetch(`${origin}/privacy/${AUTHOR.email}`);
}

const leaks = (text: string) => planted.filter((fact) => text.toLowerCase().includes(fact));

test('no line of any log holds what was given in private', async () => {
  const lines = (await scene.server()).logged() + scene.outboxScene.logged;
  expect(lines.length).toBeGreaterThan(1000);
  expect(leaks(lines)).toEqual([]);
});

const QUERY: Readonly<Record<string, string>> = { listRatings: '?product=shirt' };
const PUBLIC = Object.entries(operations).filter(
  ([, { access, method }]) => access === 'public' && method === 'GET',
);

test.each(PUBLIC.map(([name, { path }]) => [name, path]))('%s answers nothing of it', async (name, path) => {
  const response = await fetch(`${endpoint()}${path.replace('{productId}', 'shirt')}${QUERY[name] ?? ''}`);
  expect(response.status).toBe(200);
  const headers = JSON.stringify([...response.headers]);
  expect(leaks(headers + (await response.text()))).toEqual([]);
});

test.each(['/ledger', '/privacy'])('nor does the page at %s', async (path) => {
  const response = await fetch(`${origin}${path}/${SHOP_ID}`);
  expect(response.status).toBe(200);
  expect(leaks(await response.text())).toEqual([]);
});

test('the test would see a leak', () => {
  expect(leaks(`{"email":"${AUTHOR.email.toUpperCase()}"}`)).toEqual(['authorsecret']);
  expect(new Set(planted.map(({ length }) => length > 6))).toEqual(new Set([true]));
  expect(planted).toHaveLength(10);
});
