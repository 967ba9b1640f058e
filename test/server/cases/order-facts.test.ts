/** What a case tells of the order that it is about, and whose order it never tells of. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RequestOf } from '../../../src/contract/operations.ts';
import type { SubmissionInput } from '../../../src/contract/submission.ts';
import { seedShop } from '../seeded-shop.ts';
import { CaseShop } from './case-shop.ts';

type Order = RequestOf<'receiveOrders'>['body']['orders'][number];

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

let count = 0;
/** Each of a buyer of its own, whose address the orders write in capitals. */
function buyer() {
  count += 1;
  const email = `buyer${count}@mail.example`;
  const named = `LF-${2000 + count}`;
  const order = (about: Partial<Order> = {}): Order => ({
    orderId: `${named}-${about.number ?? ''}`,
    number: named,
    placedAt: '2026-10-20T08:00:00Z',
    email: email.toUpperCase(),
    lines: [{ productId: 'written', name: 'The strap' }],
    ...about,
  });
  const review = async (about: Partial<SubmissionInput> = {}) => {
    const { reviewId } = await shop.submit({ author: { name: 'Ben', email }, ...about });
    return shop.case(reviewId);
  };
  return { email, named, order, review };
}

const receive = (...orders: Order[]) => shop.merchant.receiveOrders({ body: { orders } });

it('an order is known by the address of its buyer, whatever its capitals, with its days and lines', async () => {
  const { named, order, review } = buyer();
  await receive(
    order({
      shippedAt: '2026-10-22T08:00:00Z',
      deliveredAt: '2026-10-24T08:00:00Z',
      lines: [
        { productId: 'buckle', name: 'A buckle', quantity: 2, refunded: 1 },
        { productId: 'written', name: 'The strap', variant: 'Brown' },
      ],
    }),
  );
  expect((await review()).order).toEqual({
    number: named,
    matchedBy: 'address',
    state: 'delivered',
    datePlaced: '2026-10-20T08:00:00.000Z',
    dateShipped: '2026-10-22T08:00:00.000Z',
    dateDelivered: '2026-10-24T08:00:00.000Z',
    dateCancelled: null,
    lines: [
      { name: 'The strap', variant: 'Brown', quantity: 1, refunded: 0, isReviewed: true },
      { name: 'A buckle', variant: null, quantity: 2, refunded: 1, isReviewed: false },
    ],
    lineCount: 2,
  });
});

it.each<[string, Partial<Order>]>([
  ['placed', {}],
  ['on-its-way', { shippedAt: '2026-10-22T08:00:00Z' }],
  ['return-open', { deliveredAt: '2026-10-24T08:00:00Z', returnOpen: true }],
  ['refunded', { lines: [{ productId: 'written', name: 'The strap', refunded: 1 }] }],
  ['cancelled', { cancelledAt: '2026-10-21T08:00:00Z' }],
])('an order that is %s says so', async (state, about) => {
  const { order, review } = buyer();
  await receive(order(about));
  expect((await review()).order?.state).toBe(state);
});

it('the order whose number the customer names comes before a newer one of theirs', async () => {
  const { named, order, review } = buyer();
  await receive(order(), order({ number: 'newer', placedAt: '2026-10-25T08:00:00Z' }));
  expect((await review()).order).toMatchObject({ number: 'newer', matchedBy: 'address' });
  const again = await review({ contactRequest: { note: `It is #${named.toLowerCase()}.` } });
  expect(again.order).toMatchObject({ number: named, matchedBy: 'number' });
  expect(again.customer.earlierOrders).toBe(1);
});

it('a number that is named shows an order without an address, and never that of another buyer', async () => {
  const somebody = buyer();
  const { review } = buyer();
  await receive(somebody.order(), somebody.order({ number: 'NOMAIL-777', email: null }));
  expect((await review({ reviewBody: `My order ${somebody.named} broke.` })).order).toBeNull();
  expect((await review({ reviewBody: 'My order NOMAIL-777 broke.' })).order).toMatchObject({
    number: 'NOMAIL-777',
    matchedBy: 'number',
  });
});

it('an order without the product, of a test, from after the review or of another shop is not the one', async () => {
  const { order, review } = buyer();
  await receive(
    order({ number: 'other', lines: [{ productId: 'buckle', name: 'A buckle' }] }),
    order({ number: 'test', test: true }),
    order({ number: 'late', placedAt: '2026-11-20T08:00:00Z' }),
  );
  const key = await seedShop(shop.database.kysely, 'elsewhere');
  const response = await fetch(`${shop.server.origin}/v1/shops/elsewhere/merchant/orders`, {
    method: 'POST',
    headers: { 'authorization': `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ orders: [order({ number: 'elsewhere' })] }),
  });
  expect(response.status).toBe(200);
  const { order: found, customer } = await review();
  expect(found).toBeNull();
  expect(customer.earlierOrders).toBe(1);
});

it('a review by invitation is known by that, even once the buyer is forgotten and has bought again', async () => {
  const { order, review } = buyer();
  const invited = order({ number: 'invited', email: null });
  await receive(invited, order({ number: 'again' }));
  const { reviewId } = await review();
  const { kysely } = shop.database;
  const invitation = await kysely
    .selectFrom('invitation')
    .select(['shop_id', 'id as invitation_id'])
    .where('order_id', '=', invited.orderId)
    .executeTakeFirstOrThrow();
  await kysely
    .insertInto('invitation_product')
    .values({ ...invitation, product_id: 'written', position: 0, review_id: reviewId })
    .execute();
  expect((await shop.case(reviewId)).order).toMatchObject({ number: 'invited', matchedBy: 'invitation' });
});

it('of a long order the first lines are shown, the reviewed product before all', async () => {
  const { order, review } = buyer();
  const others = Array.from({ length: 30 }, (_, at) => ({ productId: 'buckle', name: `Buckle ${at}` }));
  await receive(order({ lines: [...others, { productId: 'written', name: 'The strap' }] }));
  const { order: found } = await review();
  expect(found?.lineCount).toBe(31);
  expect(found?.lines).toHaveLength(20);
  expect(found?.lines[0]).toMatchObject({ name: 'The strap', isReviewed: true });
});
