/** A case that nobody answers calls others, by the working hours of the shop. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutboxScene, RECIPIENTS, SHOP_ID } from './outbox-scene.ts';

let scene: OutboxScene;
beforeEach(async () => {
  scene = await OutboxScene.open();
});
afterEach(() => scene.close());

/** Who was reached until then, by two servers at once. */
async function reachedAt(time: string): Promise<string[]> {
  scene.now = new Date(time);
  const servers = [scene.outbox(), scene.outbox()];
  await Promise.all(servers.map((server) => server.runOnce()));
  const mails = scene.mailServer.mails.splice(0);
  for (const { subject } of mails)
    expect(subject).toMatch(/^Unanswered for \d+ working hours?: Ida, Linen shirt$/);
  return mails.flatMap(({ recipients }) => recipients).toSorted();
}

const waits = (since: Date | null, reviewId: string) =>
  scene.database
    .updateTable('review_case')
    .set({ waiting_since: since })
    .where('review_id', '=', reviewId)
    .execute();

describe('a shop in Berlin that works from nine to five', () => {
  let reviewId: string;
  beforeEach(async () => {
    scene.now = new Date('2026-10-19T08:00:00Z');
    const boss = await scene.storeMember('Boss', { digest: { isDaily: false, hour: 8 } });
    await scene.change({
      escalation: [
        { afterHours: 2, members: [boss], emails: [] },
        { afterHours: 8, members: [boss], emails: ['boss@lindfold.example', 'help@agency.example'] },
      ],
    });
    // On Friday at four; on Sunday the clocks go back.
    scene.now = new Date('2026-10-23T14:00:00Z');
    reviewId = await scene.storeReview();
  });

  it('is called at each step, once, however many servers run and whenever they start anew', async () => {
    expect(await reachedAt('2026-10-25T12:00:00Z')).toEqual([]);
    expect(await reachedAt('2026-10-26T08:59:00Z')).toEqual([]);
    expect(await reachedAt('2026-10-26T09:00:00Z')).toEqual(['boss@lindfold.example']);
    expect(await reachedAt('2026-10-26T12:00:00Z')).toEqual([]);
    expect(await reachedAt('2026-10-26T15:01:00Z')).toEqual(['boss@lindfold.example', 'help@agency.example']);
    expect(await reachedAt('2026-11-20T15:00:00Z')).toEqual([]);
    const acts = await scene.database
      .selectFrom('audit_entry')
      .select(['act', 'detail'])
      .orderBy('id')
      .execute();
    expect(acts).toEqual([
      { act: 'escalated', detail: 'after 2 working hours' },
      { act: 'escalated', detail: 'after 8 working hours' },
    ]);
    const types = scene.receiver.received.map(
      ({ body }) => JSON.parse(body) as { type: string; data: object },
    );
    expect(types.map(({ type }) => type)).toEqual(['case.unanswered', 'case.unanswered']);
    expect(types[1]?.data).toMatchObject({ afterWorkingHours: 8, review: { id: reviewId } });
  });

  it('is not called once somebody has answered, and again when the case waits anew', async () => {
    expect(await reachedAt('2026-10-26T09:00:00Z')).toEqual(['boss@lindfold.example']);
    await waits(null, reviewId);
    expect(await reachedAt('2026-10-28T12:00:00Z')).toEqual([]);
    await waits(scene.now, reviewId);
    expect(await reachedAt('2026-10-28T13:59:00Z')).toEqual([]);
    expect(await reachedAt('2026-10-28T14:00:00Z')).toEqual(['boss@lindfold.example']);
  });

  it('has the owners called where all whom a step names have left', async () => {
    await scene.storeMember('Owner', { digest: { isDaily: false, hour: 8 } });
    await scene.database.deleteFrom('person').where('email', '=', 'boss@lindfold.example').execute();
    expect(await reachedAt('2026-10-26T09:00:00Z')).toEqual(['owner@lindfold.example']);
    expect(await reachedAt('2026-10-26T15:01:00Z')).toEqual(['boss@lindfold.example', 'help@agency.example']);
  });

  it('gets no mail that was answered just before it left', async () => {
    await scene.mailServer.stop();
    expect(await reachedAt('2026-10-26T09:00:00Z')).toEqual([]);
    await waits(null, reviewId);
    await scene.mailServer.start();
    expect(await reachedAt('2026-10-26T09:30:00Z')).toEqual([]);
  });

  it('is not called on a day off', async () => {
    await scene.database.updateTable('shop').set({ days_off: '["2026-10-26"]' }).execute();
    expect(await reachedAt('2026-10-26T15:00:00Z')).toEqual([]);
    expect(await reachedAt('2026-10-27T09:00:00Z')).toEqual(['boss@lindfold.example']);
  });

  it('is never called without any working hours', async () => {
    await scene.database.updateTable('shop').set({ working_hours: '[]' }).execute();
    expect(await reachedAt('2027-10-26T15:00:00Z')).toEqual([]);
  });
});

it('a step that is set up today is for cases that reach it from now on', async () => {
  scene.now = new Date('2026-10-19T08:00:00Z');
  await scene.storeReview();
  scene.now = new Date('2026-10-21T10:00:00Z');
  const step = { afterHours: 4, members: [], emails: [RECIPIENTS[0]] };
  await scene.change({ escalation: [step] });
  expect(await reachedAt('2026-10-22T10:00:00Z')).toEqual([]);
  await scene.storeReview();
  // The step is stored again with a later one, and goes on counting.
  await scene.change({ escalation: [step, { ...step, afterHours: 40 }] });
  expect(await reachedAt('2026-10-22T14:00:00Z')).toEqual([RECIPIENTS[0]]);
  const shop = await scene.database
    .selectFrom('shop')
    .select('escalation')
    .where('shop_id', '=', SHOP_ID)
    .executeTakeFirstOrThrow();
  expect(shop.escalation.map(({ since }) => since)).toEqual([
    '2026-10-21T10:00:00.000Z',
    '2026-10-22T10:00:00.000Z',
  ]);
});
