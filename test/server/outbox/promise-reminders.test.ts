import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutboxScene, RECIPIENTS } from './outbox-scene.ts';

let scene: OutboxScene;
beforeEach(async () => {
  scene = await OutboxScene.open();
});
afterEach(async () => {
  await scene.close();
});

/** The subjects of what each recipient got since it was asked the last time. */
function newSubjects(): (string | undefined)[] {
  const mails = scene.mailServer.mails.splice(0);
  const subjects = RECIPIENTS.map((email) =>
    mails.filter(({ recipients }) => recipients.includes(email)).map(({ subject }) => subject),
  );
  expect(subjects[0]).toEqual(subjects[1]);
  return subjects[0] ?? [];
}

test('the shop is reminded once before a promise falls due and once after, by its own clock on the wall', async () => {
  // Where the 3rd begins 8 hours after it does in UTC.
  await scene.database.updateTable('shop').set({ time_zone: 'America/Los_Angeles' }).execute();
  const reviewId = await scene.storeReview();
  await scene.storeReply(reviewId, '2026-12-03');
  const servers = [scene.outbox(), scene.outbox()];
  const at = async (time: string) => {
    scene.now = new Date(time);
    await Promise.all(servers.map((server) => server.runOnce()));
    return newSubjects();
  };

  expect(await at('2026-12-01T20:00:00Z')).toEqual([]);
  expect(await at('2026-12-02T16:59:00Z')).toEqual([]);
  expect(await at('2026-12-02T17:00:00Z')).toEqual(['Promise due tomorrow: Ida, Linen shirt']);
  expect(await at('2026-12-03T18:00:00Z')).toEqual([]);
  // The 4th in UTC, and in the shop still the 3rd.
  expect(await at('2026-12-04T07:59:00Z')).toEqual([]);
  expect(await at('2026-12-04T08:00:00Z')).toEqual(['Promise late: Ida, Linen shirt']);
  expect(await at('2026-12-20T08:00:00Z')).toEqual([]);
  const types = scene.receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  expect(types).toEqual(['promise.due', 'promise.late']);
});

test('a promise that was kept or withdrawn reminds nobody, even when that was said just before the mail left', async () => {
  scene.now = new Date('2026-12-02T12:00:00Z');
  const reviewId = await scene.storeReview();
  const [kept, withdrawn, open] = [
    await scene.storeReply(reviewId, '2026-12-03'),
    await scene.storeReply(reviewId, '2026-12-03'),
    await scene.storeReply(reviewId, '2026-12-03'),
  ];
  const settle = (messageId: string, set: { kept_at: Date } | { withdrawn_at: Date }) =>
    scene.database.updateTable('promise').set(set).where('message_id', '=', messageId).execute();
  await settle(kept, { kept_at: scene.now });
  await settle(withdrawn, { withdrawn_at: scene.now });
  await scene.mailServer.stop();
  const outbox = scene.outbox();
  await outbox.runOnce();
  await settle(open, { kept_at: scene.now });
  await scene.mailServer.start();
  scene.advance(60);
  await outbox.runOnce();
  expect(scene.mailServer.mails).toEqual([]);
  const mails = (await scene.deliveries()).filter(({ by }) => by === 'mail');
  expect(mails.map((row) => [row.occurrence, row.message_id, row.dropped_at])).toEqual(
    RECIPIENTS.map(() => ['promise.due', open, scene.now]),
  );
});
