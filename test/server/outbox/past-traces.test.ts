/** What only helped the machinery is not kept for ever. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KEPT_DAYS } from '../../../src/contract/kept-days.ts';
import { OutboxScene, SHOP_ID } from './outbox-scene.ts';

let scene: OutboxScene;
beforeEach(async () => {
  scene = await OutboxScene.open();
});
afterEach(() => scene.close());

const countOf = async (table: 'idempotency_key' | 'delivery' | 'kept_mail' | 'review') =>
  (await scene.database.selectFrom(table).selectAll().execute()).length;
const inDays = (start: Date, days: number) => new Date(start.getTime() + days * 86_400_000);

it('the answer to a key and a mail on show go after a month, the log of what was sent after half a year, the review never', async () => {
  const start = scene.now;
  await scene.announce({ type: 'review.negative', reviewId: await scene.storeReview() });
  await scene.outbox().runOnce();
  const sent = await countOf('delivery');
  expect(sent).toBeGreaterThan(0);
  await scene.database
    .insertInto('idempotency_key')
    .values({
      shop_id: SHOP_ID,
      operation: 'submitReview',
      key: 'a-key-of-a-shopper',
      request_hash: Buffer.alloc(32),
      created_at: start,
    })
    .execute();
  await scene.database
    .insertInto('kept_mail')
    .values({
      shop_id: SHOP_ID,
      id: crypto.randomUUID(),
      recipient: 'ida@customer.example',
      subject: 'Hello',
      html: '',
      body: '',
      kept_at: start,
    })
    .execute();
  const left = async (days: number) => {
    scene.now = inDays(start, days);
    await scene.outbox().runOnce();
    return [await countOf('idempotency_key'), await countOf('kept_mail')];
  };
  expect(await left(KEPT_DAYS.idempotencyKey)).toEqual([1, 1]);
  expect(await left(KEPT_DAYS.idempotencyKey + 1)).toEqual([0, 0]);

  const old = () =>
    scene.database.selectFrom('delivery').select('id').where('created_at', '=', start).execute();
  expect(await old()).toHaveLength(sent);
  await left(KEPT_DAYS.delivery + 1);
  expect(await old()).toEqual([]);
  expect(await countOf('review')).toBe(1);
});

it('what still waits to be sent is kept, however old', async () => {
  await scene.announce({ type: 'review.negative', reviewId: await scene.storeReview() });
  const start = scene.now;
  await scene.database
    .updateTable('delivery')
    .set({ run_at: inDays(start, 400) })
    .execute();
  const waiting = await countOf('delivery');
  expect(waiting).toBeGreaterThan(0);
  scene.now = inDays(start, 300);
  await scene.outbox().runOnce();
  const rows = await scene.database
    .selectFrom('delivery')
    .select('id')
    .where('created_at', '<=', start)
    .execute();
  expect(rows).toHaveLength(waiting);
});
