/** The link of an invitation, asked and answered by the form within a product page. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenedInvitation } from '../../../src/contract/invited.ts';
import type { PublishedReview } from '../../../src/contract/review.ts';
import { type Asking, asking, key } from '../../contract/ask.ts';
import { expectProblem } from '../../contract/expect-problem.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { visit } from '../reviewer-page/visit.ts';
import { BUYER, InvitationScene } from './invitation-scene.ts';

let scene: InvitationScene;
let origin: string;
let ask: Asking;
beforeEach(async () => {
  scene = await InvitationScene.open();
  ({ origin } = await scene.server());
  ask = askingOf(SHOP_ID);
});
afterEach(() => scene.close());

function askingOf(shop: string): Asking {
  return asking(() => ({
    endpoint: `${origin}/v1/shops/${shop}`,
    apiKey: '',
    stop: () => Promise.resolve(),
  }));
}

async function invited(productIds: readonly string[] = ['shirt']): Promise<string> {
  await scene.order({}, productIds);
  await scene.pass(16);
  return scene.link().slice('/i/'.length);
}

const ANSWER = {
  reviewRating: { ratingValue: 4 },
  reviewBody: 'Soft, and cool in summer.',
  author: { name: 'Ida L.' },
  inLanguage: 'en',
};
const path = (productId: string) => `/invitation/answers/${encodeURIComponent(productId)}`;
const answer = (token: string, body: object = ANSWER, productId = 'shirt') =>
  ask('PUT', path(productId), { token, body, headers: key() });
const open = async (token: string, product = 'shirt') =>
  (await (await ask('GET', '/invitation', { token, query: { product } })).json()) as OpenedInvitation;
const reviews = () => scene.database.selectFrom('review').selectAll().orderBy('created_at').execute();

test('the form learns what is asked, a name to propose and nothing of the address; looking stores no answer', async () => {
  const token = await invited(['shirt', 'belt']);
  const response = await ask('GET', '/invitation', { token, query: { product: 'belt' } });
  expect(response.headers.get('cache-control')).not.toContain('public');
  const text = await response.text();
  expect(text).not.toContain(BUYER.email);
  expect(JSON.parse(text)).toEqual({
    url: `https://reviews.example/i/${token}`,
    author: { name: 'Ida L.' },
    incentive: '',
    products: [{ productID: 'belt', name: 'Leather belt', isAnswered: false, review: null }],
  });
  expect(await reviews()).toEqual([]);
  const invitation = await scene.database.selectFrom('invitation').selectAll().executeTakeFirstOrThrow();
  expect(invitation.opened_at).toEqual(scene.now);
});

test('the page of a product shows the form for the variant that was bought', async () => {
  await scene.database
    .updateTable('product')
    .set({ variant_of: 'shirt', variant: 'M' })
    .where('id', '=', 'belt')
    .execute();
  const token = await invited(['belt']);
  expect((await open(token, 'shirt')).products).toMatchObject([{ productID: 'belt' }]);
  expect((await open(token, 'sock/red & blue')).products).toEqual([]);
});

test('an answer is a verified purchase by the address of the order, and the next one revises it', async () => {
  const token = await invited(['shirt', 'sock/red & blue']);
  const first = (await (await answer(token)).json()) as PublishedReview;
  expect(first).toMatchObject({
    heldUntil: null,
    review: { verified: true },
    aggregateRating: { ratingCount: 1 },
  });
  expect(first.ownReview.url).toBe(`https://reviews.example/r/${first.ownReview.token}`);
  const worse = { ...ANSWER, reviewRating: { ratingValue: 2 }, author: { name: 'Somebody else' } };
  const second = (await (await answer(token, worse)).json()) as PublishedReview;
  expect(second).toMatchObject({
    review: {
      id: first.review.id,
      author: { name: 'Ida L.' },
      revisions: [{ reviewRating: { ratingValue: 4 } }],
    },
    aggregateRating: { ratingValue: 2, ratingCount: 1 },
    ownReview: first.ownReview,
  });
  expect(await reviews()).toMatchObject([{ author_email: BUYER.email, rating: 2, verified: true }]);
  expect((await open(token)).products).toMatchObject([{ isAnswered: true, review: { id: first.review.id } }]);
  expect((await answer(token, ANSWER, 'sock/red & blue')).status).toBe(200);
  // The page without script knows of them all.
  expect((await visit(origin, `/i/${token}`)).words).toContain('Soft, and cool in summer.');
});

test('the same key answers the same and stores once', async () => {
  const token = await invited();
  const request = { token, body: ANSWER, headers: key() };
  const [one, other] = await Promise.all([
    ask('PUT', path('shirt'), request),
    ask('PUT', path('shirt'), request),
  ]);
  expect(await one.text()).toBe(await other.text());
  expect(await reviews()).toHaveLength(1);
});

test('a link that is forged, of another shop, taken back, expired or used up is refused, each as what it is', async () => {
  const token = await invited();
  const forged = `${token.slice(0, -6)}AAAAAA`;
  await expectProblem(await answer(forged), 'unknown-invitation');
  await expectProblem(await ask('GET', '/invitation', { token: forged }), 'unknown-invitation');
  await scene.database
    .insertInto('shop')
    .values({ shop_id: 'other', name: 'Other', time_zone: 'UTC', created_at: scene.now })
    .execute();
  await expectProblem(await askingOf('other')('GET', '/invitation', { token }), 'unknown-invitation');
  await expectProblem(await answer(token, ANSWER, 'belt'), 'unknown-product');
  await expectProblem(await ask('GET', '/invitation'), 'invalid-request');

  expect((await answer(token)).status).toBe(200);
  await scene.database.deleteFrom('review').execute();
  await expectProblem(await answer(token), 'invitation-used');
  expect((await open(token)).products).toMatchObject([{ isAnswered: true, review: null }]);

  await scene.database.updateTable('customer_order').set({ email: null }).execute();
  await expectProblem(await answer(token), 'invitation-expired');
  await scene.database.updateTable('invitation').set({ revoked_at: scene.now }).execute();
  await expectProblem(await answer(token), 'invitation-revoked');
  expect(await reviews()).toEqual([]);
});

test('what is wrong is named, and nothing is stored', async () => {
  const token = await invited();
  for (const [wrong, pointer] of [
    [{ author: { name: 'Ida', email: 'tom@customer.example' } }, '/author'],
    [{ reviewRating: { ratingValue: 6 } }, '/reviewRating/ratingValue'],
    [{ author: { name: '\u202Eadi' } }, '/author/name'],
    [{ headline: 'One\r\ntwo' }, '/headline'],
  ] as const) {
    const problem = await expectProblem(await answer(token, { ...ANSWER, ...wrong }), 'invalid-request');
    expect(problem.errors?.map((error) => error.pointer)).toEqual([expect.stringContaining(pointer)]);
  }
  expect(await reviews()).toEqual([]);
});

test('the stars of a mail lead into the page of the product where the shop wants it and its address is known', async () => {
  await scene.set({ writeAt: 'product-page' });
  await scene.database.updateTable('product').set({ url: '' }).where('id', '=', 'belt').execute();
  await scene.database
    .updateTable('product')
    .set({ url: 'https://lindfold.example/shirt?size=m#reviews' })
    .where('id', '=', 'shirt')
    .execute();
  const token = await invited(['shirt', 'belt']);
  const [mail] = scene.mails;
  expect(mail!.text).toContain(`https://lindfold.example/shirt?size=m&candor=${token}.1#reviews`);
  expect(mail!.text).toContain(`https://reviews.example/i/${token}?product=belt&stars=5`);
  expect(mail!.text).toContain(`https://reviews.example/i/${token}/not-arrived`);
});
