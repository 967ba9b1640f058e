/** A responder who is limited to products: whatever is of another product is not there. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkedOperations } from '../../../src/client/checked-operations.ts';
import { createCaller } from '../../../src/client/caller.ts';
import { createClient } from '../../../src/client/client.ts';
import { firstAlerts } from '../../../src/server/database/own-alerts.ts';
import { key, submission } from '../../contract/ask.ts';
import { SHOP } from '../../contract/seed.ts';
import { OwnMember } from '../own-member.ts';
import { CaseShop, refusal } from './case-shop.ts';

let shop: CaseShop;
let member: OwnMember;
let theirs: string;
let variant: string;
let other: string;
beforeAll(async () => {
  shop = await CaseShop.open();
  member = await OwnMember.signIn(shop.database.kysely, shop.server.origin, SHOP.id);
  theirs = await review('cord-green');
  variant = await review('cord-red');
  other = await review('buckle');
  await shop.merchant.tagCase({ params: { reviewId: other }, body: { add: ['secret'], remove: [] } });
  await member.become('responder', ['cord-green']);
});
afterAll(() => shop.close());

const client = () =>
  createClient(
    checkedOperations,
    createCaller({ endpoint: shop.endpoint, headers: { cookie: member.cookie } }),
  );

async function review(productId: string): Promise<string> {
  const { review } = await shop.merchant.submitReview({
    params: { productId },
    headers: key(),
    body: submission({ reviewRating: { ratingValue: 1 }, author: { name: 'Mia', email: 'mia@example.com' } }),
  });
  return review.id;
}

it('the queue, its counts and its filters are of their products, with the variants that share reviews', async () => {
  const { cases, counts } = await client().listCases({ query: {} });
  expect(cases.map(({ reviewId }) => reviewId).toSorted()).toEqual([theirs, variant].toSorted());
  expect(counts.open).toBe(2);
  const searched = await client().listCases({ query: { state: 'open', stars: ['1'] } });
  expect(searched.counts.open).toBe(2);
  const { products, tags } = await client().listFilterChoices({});
  expect(products.map(({ productID }) => productID)).toEqual(['cord-green']);
  expect(tags).toEqual([]);
});

it('a case of another product is unknown to them, read, answered, noted or in a bulk act', async () => {
  const params = { reviewId: other };
  expect(await refusal(client().getCase({ params }))).toBe('unknown-case');
  expect(await refusal(client().addNote({ params, body: { text: 'Hello' } }))).toBe('unknown-case');
  expect(await refusal(client().writeReply({ params, headers: key(), body: { text: 'Sorry' } }))).toBe(
    'unknown-review',
  );
  const change = { addTag: 'mine' };
  const { outcomes } = await client().changeCases({ body: { reviewIds: [theirs, other], change } });
  expect(outcomes.find(({ reviewId }) => reviewId === theirs)?.problem).toBeNull();
  expect(outcomes.find(({ reviewId }) => reviewId === other)?.problem).toBe('unknown-case');
  expect((await shop.case(other)).tags).toEqual(['secret']);
});

it('their own cases name no review of the same customer that they may not see', async () => {
  const { customer } = await client().getCase({ params: { reviewId: theirs } });
  expect(customer.reviews.map(({ reviewId }) => reviewId)).toEqual([variant]);
  expect((await shop.case(theirs)).customer.count).toBe(2);
});

it('the order that a case is about names nothing that they may not see', async () => {
  const order = { placedAt: '2026-10-20T08:00:00Z', email: 'mia@example.com' };
  const lines = [{ productId: 'buckle', name: 'A buckle' }];
  await shop.merchant.receiveOrders({
    body: {
      orders: [
        { ...order, orderId: 'both', lines: [...lines, { productId: 'cord-red', name: 'A red cord' }] },
        { ...order, orderId: 'buckles', lines },
      ],
    },
  });
  const seen = await client().getCase({ params: { reviewId: theirs } });
  expect(seen.order?.lines.map(({ name }) => name)).toEqual(['A red cord']);
  expect([seen.order?.lineCount, seen.customer.earlierOrders]).toEqual([1, 0]);
  const whole = await shop.case(theirs);
  expect([whole.order?.lineCount, whole.customer.earlierOrders]).toEqual([2, 1]);
});

it('figures of the whole shop, its settings and its log are not for them', async () => {
  expect(await refusal(client().getInsights({ query: {} }))).toBe('not-allowed');
  expect(await refusal(client().listDeliveries({ query: {} }))).toBe('not-allowed');
  const { webhooks, recipients, name } = await client().getSettings({});
  expect({ webhooks, recipients, name }).toEqual({ webhooks: [], recipients: [], name: SHOP.name });
});

it('a case that they do not see is given to nobody of them, and they are told of none', async () => {
  const { assignees, me } = await client().listAssignees({});
  const assignee = assignees.find(({ id }) => id === me)?.id ?? '';
  expect(await refusal(shop.merchant.assignCase({ params: { reviewId: other }, body: { assignee } }))).toBe(
    'invalid-request',
  );
  await shop.merchant.assignCase({ params: { reviewId: theirs }, body: { assignee } });
  await shop.merchant.addNote({
    params: { reviewId: other },
    body: { text: 'Look at this, @Ida' },
  });
  await client().changeOwnAlerts({ body: firstAlerts('owner') });
  const [fresh, freshOfTheirs] = [await review('buckle'), await review('cord-red')];
  const { deliveries } = await shop.merchant.listDeliveries({ query: { limit: 100 } });
  const told = deliveries.filter(({ to }) => to === 'ida@acme.example');
  expect(told.filter(({ occurrence }) => occurrence === 'note.mentioned')).toEqual([]);
  const reviewIds = told.map(({ reviewId }) => reviewId);
  expect(reviewIds).toContain(freshOfTheirs);
  expect(reviewIds).not.toContain(fresh);
});
