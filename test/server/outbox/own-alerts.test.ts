/** Who of the shop is mailed of what: each member decides alone, and nobody is told twice. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstAlerts } from '../../../src/server/database/own-alerts.ts';
import { OutboxScene, RECIPIENTS, SHOP_ID } from './outbox-scene.ts';

let scene: OutboxScene;
beforeEach(async () => {
  scene = await OutboxScene.open();
});
afterEach(() => scene.close());

const { timings } = firstAlerts('owner');

/** Who was reached since this was asked the last time. */
async function reached(): Promise<string[]> {
  await scene.outbox().runOnce();
  const who = scene.mailServer.reached;
  scene.mailServer.mails.length = 0;
  return who;
}

it('one mail for each person, also for one who is a member and among the recipients', async () => {
  await scene.storeMember('Maren');
  await scene.change({ recipients: [...RECIPIENTS, 'Maren@lindfold.example'] });
  const reviewId = await scene.storeReview();
  await scene.announce({ type: 'review.negative', reviewId });
  expect(await reached()).toEqual(['maren@lindfold.example', ...RECIPIENTS].toSorted());
});

it('a member is told only of reviews with so many stars or fewer, of the kinds they want', async () => {
  await scene.change({ recipients: [] });
  await scene.storeMember('Strict', { negativeUpTo: 1 });
  await scene.storeMember('Caring', {
    negativeUpTo: 1,
    timings: { ...timings, 'negative-review': 'never', 'customer-spoke': 'never' },
  });
  const about = async (changed: Parameters<OutboxScene['storeReview']>[0]) => {
    const reviewId = await scene.storeReview(changed);
    await scene.announce({ type: 'review.negative', reviewId });
    return reached();
  };
  expect(await about({ rating: 2 })).toEqual([]);
  expect(await about({ rating: 1 })).toEqual(['strict@lindfold.example']);
  expect(await about({ rating: 2, contact_requested: true })).toEqual([
    'caring@lindfold.example',
    'strict@lindfold.example',
  ]);
  const reviewId = await scene.storeReview();
  await scene.announce({ type: 'case.settled', reviewId, outcome: false });
  expect(await reached()).toEqual(['strict@lindfold.example']);
});

it('whoever wants to hear of their own cases is not called to those of a colleague', async () => {
  await scene.change({ recipients: [] });
  const ada = await scene.storeMember('Ada', { cases: 'mine-or-nobodys' });
  await scene.storeMember('Ben', { cases: 'mine-or-nobodys' });
  const reviewId = await scene.storeReview();
  await scene.announce({ type: 'review.revised', reviewId });
  expect(await reached()).toEqual(['ada@lindfold.example', 'ben@lindfold.example']);
  await scene.database.updateTable('review_case').set({ assignee_id: ada }).execute();
  await scene.announce({ type: 'review.revised', reviewId });
  expect(await reached()).toEqual(['ada@lindfold.example']);
});

it('who left the shop before the mail did gets nothing of it', async () => {
  await scene.change({ recipients: [] });
  await scene.storeMember('Ada');
  await scene.announce({ type: 'review.negative', reviewId: await scene.storeReview() });
  await scene.database.deleteFrom('member').where('shop_id', '=', SHOP_ID).execute();
  expect(await reached()).toEqual([]);
  const [row] = (await scene.deliveries()).filter(({ by }) => by === 'mail');
  expect(row).toMatchObject({ dropped_at: scene.now, fault: 'they are no longer a member of the shop' });
});
