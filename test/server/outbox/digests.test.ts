/** Once on each working day, when there is something to tell. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstAlerts } from '../../../src/server/database/own-alerts.ts';
import { OutboxScene } from './outbox-scene.ts';

let scene: OutboxScene;
beforeEach(async () => {
  scene = await OutboxScene.open();
  await scene.change({ recipients: [], webhooks: [] });
  // A Monday, in Berlin at ten.
  scene.now = new Date('2026-10-19T08:00:00Z');
});
afterEach(() => scene.close());

const AT_EIGHT = { isDaily: true, hour: 8 };
const { timings } = firstAlerts('owner');
const IN_DIGEST = { ...timings, 'customer-spoke': 'digest', 'negative-review': 'digest' } as const;

/** The digests that came until then, of two servers at once. */
async function digestsAt(time: string) {
  scene.now = new Date(time);
  const servers = [scene.outbox(), scene.outbox()];
  await Promise.all(servers.map((server) => server.runOnce()));
  return scene.mailServer.mails.splice(0).map(({ subject, text }) => ({ subject, text }));
}

const subjectsAt = async (time: string) => (await digestsAt(time)).map(({ subject }) => subject);

it('tells what is new, what waits, what falls due and what is done, each day at the hour, once', async () => {
  await scene.storeMember('Ada', {
    digest: AT_EIGHT,
    timings: { ...timings, 'promise-due': 'never', 'promise-late': 'never' },
  });
  const old = await scene.storeReview({ headline: 'Too small' });
  expect(await subjectsAt('2026-10-20T05:59:00Z')).toEqual([]);
  expect(await subjectsAt('2026-10-20T06:00:00Z')).toEqual(['Lindfold: 1 new case']);
  expect(await subjectsAt('2026-10-20T14:00:00Z')).toEqual([]);
  const fresh = await scene.storeReview({ rating: 2, headline: 'Torn <b>seam</b>' });
  await scene.storeReply(old, '2026-10-20');
  await scene.storeReply(fresh, '2026-10-21');
  const [digest] = await digestsAt('2026-10-21T06:10:00Z');
  expect(digest?.subject).toBe('Lindfold: 1 promise late, 1 promise due today, 1 new case, 1 unanswered');
  expect(digest?.text).toContain('New: 1\n- 2 stars for Linen shirt, Ida: "Torn <b>seam</b>"');
  expect(digest?.text).toContain(`https://reviews.example/inbox/cases/${fresh}`);
  expect(digest?.text).toContain('Unanswered from before: 1\n- 1 star for Linen shirt, Ida: "Too small"');
  expect(digest?.text).toContain('https://reviews.example/inbox/alerts');
});

it('is not sent when there is nothing to tell, at the weekend, on a day off, or to who wants none', async () => {
  await scene.storeMember('Ada', { digest: AT_EIGHT });
  await scene.storeMember('Ben', { digest: { ...AT_EIGHT, isDaily: false } });
  expect(await subjectsAt('2026-10-20T07:00:00Z')).toEqual([]);
  scene.now = new Date('2026-10-23T10:00:00Z');
  await scene.storeReview();
  expect(await subjectsAt('2026-10-24T07:00:00Z')).toEqual([]);
  await scene.database.updateTable('shop').set({ days_off: '["2026-10-26"]' }).execute();
  expect(await subjectsAt('2026-10-26T08:00:00Z')).toEqual([]);
  expect(await subjectsAt('2026-10-27T07:00:00Z')).toEqual(['Lindfold: 1 new case']);
});

it('catches up the same day when the server was away at the hour, and not on the next', async () => {
  await scene.storeMember('Ada', { digest: AT_EIGHT });
  await scene.storeReview();
  expect(await subjectsAt('2026-10-20T21:30:00Z')).toEqual(['Lindfold: 1 new case']);
  expect(await subjectsAt('2026-10-21T05:00:00Z')).toEqual([]);
  expect(await subjectsAt('2026-10-21T06:00:00Z')).toEqual(['Lindfold: 1 unanswered']);
});

it('brings none for an hour that had passed when it was chosen', async () => {
  const ada = await scene.storeMember('Ada', { digest: { isDaily: false, hour: 8 } });
  await scene.storeReview();
  await scene.decide(ada, { digest: AT_EIGHT });
  expect(await subjectsAt('2026-10-19T09:00:00Z')).toEqual([]);
  // Another choice leaves the hour as it was.
  await scene.decide(ada, { digest: AT_EIGHT, negativeUpTo: 2 });
  expect(await subjectsAt('2026-10-20T06:00:00Z')).toHaveLength(1);
});

it.each([
  ['comes twice', 'Europe/Berlin', 2, ['2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z']],
  ['is left out', 'Europe/Berlin', 2, ['2027-03-28T01:00:00Z', '2027-03-28T02:00:00Z']],
  ['comes twice', 'America/New_York', 1, ['2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z']],
  ['is left out', 'America/New_York', 2, ['2027-03-14T07:00:00Z', '2027-03-14T08:00:00Z']],
])(
  'comes once on a day on which its hour %s in %s',
  async (_what, timeZone, hour, [first = '', second = '']) => {
    await scene.change({
      timeZone,
      workingCalendar: { hours: [{ dayOfWeek: 'Sunday', opens: '00:00', closes: '24:00' }], daysOff: [] },
    });
    await scene.storeMember('Ada', { digest: { isDaily: true, hour } });
    await scene.storeReview();
    const before = new Date(Date.parse(first) - 60_000).toISOString();
    expect(await subjectsAt(before)).toEqual([]);
    expect(await subjectsAt(first)).toHaveLength(1);
    expect(await subjectsAt(second)).toEqual([]);
  },
);

it('holds what was kept for it, and a case that was deleted since is left out', async () => {
  await scene.storeMember('Ada', { timings: IN_DIGEST, digest: AT_EIGHT });
  const [kept, deleted] = [await scene.storeReview(), await scene.storeReview()];
  for (const reviewId of [kept, deleted]) {
    await scene.announce({ type: 'case.settled', reviewId, outcome: false });
  }
  expect(scene.mailServer.mails).toEqual([]);
  await scene.database.deleteFrom('review').where('id', '=', deleted).execute();
  const [digest] = await digestsAt('2026-10-20T06:00:00Z');
  expect(digest?.text).toContain('The customer spoke: 1\n- 1 star for Linen shirt, Ida: "Arrived torn"');
  const [next] = await digestsAt('2026-10-21T06:00:00Z');
  expect(next?.text).not.toContain('The customer spoke');
});
