import { afterEach, beforeEach, expect, test } from 'vitest';
import { queueAgain } from '../../../src/server/database/deliveries.ts';
import { WebhookReceiver } from '../../support/webhook-receiver.ts';
import { OutboxScene, RECIPIENTS, SHOP_ID, WEBHOOK_SECRET } from './outbox-scene.ts';

const HOUR = 3600;

let scene: OutboxScene;
beforeEach(async () => {
  scene = await OutboxScene.open();
});
afterEach(async () => {
  await scene.close();
});

async function announceReview(): Promise<string> {
  const reviewId = await scene.storeReview();
  await scene.announce({ type: 'review.negative', reviewId });
  return reviewId;
}

const webhookRow = async () => (await scene.deliveries()).find(({ by }) => by === 'webhook')!;

test('with the mail server down for an hour every mail arrives after it, once', async () => {
  await announceReview();
  await announceReview();
  await scene.mailServer.stop();
  const outbox = scene.outbox();
  for (let minute = 0; minute < 60; minute += 1) {
    await outbox.runOnce();
    scene.advance(60);
  }
  expect((await scene.deliveries()).filter(({ by }) => by === 'mail').every((row) => row.run_at)).toBe(true);
  await scene.mailServer.start();
  for (let minute = 0; minute < 60; minute += 1) {
    await outbox.runOnce();
    scene.advance(60);
  }
  expect(scene.mailServer.reached).toEqual(RECIPIENTS.flatMap((email) => [email, email]));
});

test('a receiver that fails is tried again after longer and longer waits, for a day', async () => {
  await announceReview();
  scene.receiver.behaviour = 500;
  const outbox = scene.outbox();
  const waits: number[] = [];
  for (let row = await webhookRow(); row.run_at; row = await webhookRow()) {
    waits.push((row.run_at.getTime() - scene.now.getTime()) / 1000);
    scene.now = row.run_at;
    await outbox.runOnce();
  }
  expect(waits.slice(0, 8)).toEqual([0, 5, 30, 120, 600, 1800, HOUR, 2 * HOUR]);
  const all = waits.reduce((sum, wait) => sum + wait, 0);
  expect(all).toBeGreaterThan(23 * HOUR);
  expect(all).toBeLessThanOrEqual(24 * HOUR);
  expect(await webhookRow()).toMatchObject({ failed_at: scene.now, fault: 'the receiver answered 500' });
});

test('a receiver that hangs holds up neither mails nor other receivers, nor takes all attempts', async () => {
  const other = new WebhookReceiver();
  await other.start();
  await scene.database
    .insertInto('webhook')
    .values({
      shop_id: SHOP_ID,
      id: '0190c000-0000-7000-8000-000000000001',
      url: other.url,
      secret: WEBHOOK_SECRET,
      created_at: scene.now,
    })
    .execute();
  scene.receiver.behaviour = 'hang';
  for (let count = 0; count < 9; count += 1) await announceReview();
  const outbox = scene.outbox({ attemptMs: 60_000 });
  // Not awaited to their end: what hangs has not ended when all others must have.
  await expect
    .poll(
      async () => {
        await outbox.step();
        return [other.received.length, scene.mailServer.mails.length];
      },
      { interval: 20, timeout: 10_000 },
    )
    .toEqual([9, 18]);
  const faults = async () => (await scene.deliveries()).map(({ fault }) => fault).filter(Boolean);
  expect(await faults()).toEqual([]);
  expect(scene.receiver.received).toHaveLength(2);
  scene.receiver.cut();
  await outbox.settle();
  scene.advance(5);
  await scene.outbox({ attemptMs: 100 }).runOnce();
  expect(new Set(await faults())).toEqual(new Set(['no answer in 0.1 seconds']));
  await other.stop();
});

test('a redirect is not followed, as it would carry a signed body to whom the shop did not name', async () => {
  await announceReview();
  scene.receiver.behaviour = 307;
  await scene.outbox().runOnce();
  expect(scene.receiver.received).toHaveLength(1);
  expect(await webhookRow()).toMatchObject({
    sent_at: null,
    fault: 'the receiver answered 307; redirects are not followed',
  });
});

test('what a killed server was sending is sent by another once its lease has run out, with the same id', async () => {
  await scene.database.deleteFrom('alert_recipient').where('email', '<>', RECIPIENTS[0]).execute();
  await announceReview();
  const mailer = scene.mailer();
  // Killed between the mail server's answer and its own note of it.
  const killed = scene.outbox({
    mailer: { send: (mail) => mailer.send(mail).then(() => new Promise<never>(() => undefined)) },
    attemptMs: 60_000,
  });
  await killed.step();
  await expect.poll(() => scene.mailServer.mails.length).toBe(1);

  const other = scene.outbox();
  await other.runOnce();
  expect(scene.mailServer.mails).toHaveLength(1);
  scene.advance(31);
  await other.runOnce();
  const [first, second] = scene.mailServer.mails;
  expect(second?.messageId).toBe(first?.messageId);
  const row = (await scene.deliveries()).find(({ by }) => by === 'mail');
  expect(row).toMatchObject({ attempts: 2, sent_at: scene.now });
});

test('servers that work on one outbox send everything once', async () => {
  for (let count = 0; count < 15; count += 1) await announceReview();
  await Promise.all([scene.outbox(), scene.outbox(), scene.outbox()].map((outbox) => outbox.runOnce()));
  expect(scene.mailServer.mails).toHaveLength(30);
  expect(new Set(scene.receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(15);
  expect(scene.receiver.received).toHaveLength(15);
});

test('what is sent once more carries the same id and the same words', async () => {
  await announceReview();
  const outbox = scene.outbox();
  await outbox.runOnce();
  const { id } = await webhookRow();
  scene.advance(60);
  await scene.database
    .transaction()
    .execute((transaction) => queueAgain(transaction, SHOP_ID, id, scene.now));
  await outbox.runOnce();
  const [first, second, ...others] = scene.receiver.received;
  expect(others).toEqual([]);
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  expect(second?.body).toBe(first?.body);
});
