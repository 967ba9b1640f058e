import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeApiKey } from '../../../src/server/api-key.ts';
import { storeApiKey } from '../../../src/server/database/api-keys.ts';
import type { Delivery, DeliveryList } from '../../../src/contract/delivery.ts';
import { currentToken } from '../../../src/server/database/private-links.ts';
import { runServer, type RunningServer } from '../running-server.ts';
import { AUTHOR, OutboxScene, SERVER_SECRET, SHOP_ID } from './outbox-scene.ts';

let scene: OutboxScene;
let server: RunningServer;
let key: string;
beforeEach(async () => {
  scene = await OutboxScene.open();
  server = await runServer(scene.database, { clock: { now: () => scene.now }, secret: SERVER_SECRET });
  key = await keyOf(SHOP_ID);
});
afterEach(async () => {
  await server.stop();
  await scene.close();
});

async function keyOf(shopId: string): Promise<string> {
  const made = makeApiKey();
  const row = {
    shop_id: shopId,
    id: made.id,
    name: 'tests',
    secret_hash: made.secretHash,
    created_at: scene.now,
  };
  await storeApiKey(scene.database, row);
  return made.key;
}

function ask(path: string, { method = 'GET', shop = SHOP_ID, token = key } = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${server.origin}/v1/shops/${shop}${path}`, { method, headers });
}

async function log(query: string): Promise<DeliveryList> {
  return (await (await ask(`/merchant/deliveries?${query}`)).json()) as DeliveryList;
}

test("a shop reads its own deliveries page by page, and never a reviewer's address", async () => {
  const reviewId = await scene.storeReview();
  await scene.announce({ type: 'review.negative', reviewId });
  await scene.announce({ type: 'reply.written', reviewId, messageId: await scene.storeReply(reviewId) });
  await scene.outbox().runOnce();
  const first = await log('limit=3');
  const rest = await log(`limit=3&cursor=${first.nextCursor}`);
  const shown = [...first.deliveries, ...rest.deliveries];
  expect(rest.nextCursor).toBeNull();
  expect(shown.map(({ id }) => id)).toEqual((await scene.deliveries()).map(({ id }) => id).toReversed());
  expect(shown.map(({ state }) => state)).toEqual(shown.map(() => 'sent'));
  expect(shown.filter(({ occurrence, by }) => occurrence === 'reply.written' && by === 'mail')).toMatchObject(
    [{ to: 'i***@customer.example' }],
  );
  expect(JSON.stringify(shown)).not.toContain(AUTHOR.email);
  expect((await ask('/merchant/deliveries?cursor=none')).status).toBe(422);
});

test('a delivery is sent once more when asked, and not by another shop', async () => {
  await scene.announce({ type: 'review.negative', reviewId: await scene.storeReview() });
  const outbox = scene.outbox();
  await outbox.runOnce();
  const id = (await scene.deliveries()).find(({ by }) => by === 'webhook')!.id;
  const path = `/merchant/deliveries/${id}/replay`;
  await scene.database
    .insertInto('shop')
    .values({ shop_id: 'other', name: 'Other', created_at: scene.now })
    .execute();
  const refused = await ask(path, { method: 'POST', shop: 'other', token: await keyOf('other') });
  expect(refused.status).toBe(404);

  const replayed = (await (await ask(path, { method: 'POST' })).json()) as Delivery;
  expect(replayed).toMatchObject({ id, state: 'waiting', attempts: 0, fault: null });
  await outbox.runOnce();
  expect(scene.receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
});

test('with a deleted review go its words and the address of its author from the outbox', async () => {
  const reviewId = await scene.storeReview();
  await scene.announce({ type: 'review.negative', reviewId });
  await scene.outbox().runOnce();
  await scene.announce({ type: 'reply.written', reviewId, messageId: await scene.storeReply(reviewId) });
  const token = await scene.database
    .transaction()
    .execute((transaction) =>
      currentToken(transaction, { shopId: SHOP_ID, reviewId }, { secret: SERVER_SECRET, now: scene.now }),
    );
  expect((await ask(`/reviews/${reviewId}`, { method: 'DELETE', token })).status).toBe(204);
  const rows = await scene.deliveries();
  expect(JSON.stringify(rows)).not.toMatch(/customer\.example|Arrived torn|seam/);
  const states = (await log('limit=10')).deliveries.map(({ state, fault }) => [state, fault]);
  const dropped = ['dropped', 'the review was deleted'];
  // The newest tells by its id alone that the review is gone.
  expect(states).toEqual([
    ['waiting', null],
    dropped,
    dropped,
    ['sent', null],
    ['sent', null],
    ['sent', null],
  ]);

  const { id } = rows.find(({ by, sent_at }) => by === 'webhook' && sent_at)!;
  await ask(`/merchant/deliveries/${id}/replay`, { method: 'POST' });
  await scene.outbox().runOnce();
  const types = scene.receiver.received.map(({ body }) => JSON.parse(body).type);
  expect(types).toEqual(['review.negative', 'review.deleted']);
});
