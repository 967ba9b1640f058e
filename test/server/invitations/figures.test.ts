import { afterEach, beforeEach, expect, test } from 'vitest';
import { CANDOR } from '../../../src/server/actor.ts';
import { getInvitationFigures } from '../../../src/server/operations/get-invitation-figures.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { visit } from '../reviewer-page/visit.ts';
import { InvitationScene } from './invitation-scene.ts';

let scene: InvitationScene;
beforeEach(async () => {
  scene = await InvitationScene.open({ reminders: 0 });
});
afterEach(() => scene.close());

const figures = () =>
  getInvitationFigures(
    { query: { days: 90 } },
    { shopId: SHOP_ID, database: scene.database, now: scene.now, mediaUrl: '', publicUrl: '', actor: CANDOR },
  );

async function invite(name: string, productIds: readonly string[] = ['shirt']): Promise<void> {
  await scene.order({ email: `${name}@customer.example` }, productIds);
}

test('from invited to reviewed, by product, by week, and the stars beside those of other reviews', async () => {
  for (const name of ['ann', 'bob', 'cid']) await invite(name);
  await scene.order({ email: 'dan@customer.example', cancelledAt: scene.now.toISOString() });
  await scene.order({ email: 'eve@customer.example', consent: {} });
  await scene.pass(16);
  await invite('fay', ['shirt', 'belt']);

  const { origin } = await scene.server();
  const open = (name: string) =>
    fetch(origin + scene.link(`${name}@customer.example`), { headers: { 'Sec-Fetch-Dest': 'document' } });
  await open('ann');
  await open('bob');
  const page = await visit(origin, `${scene.link('bob@customer.example')}?product=shirt&stars=2`);
  await page.press('Publish the review');
  // Of their own accord, and moved in from elsewhere.
  await scene.outboxScene.storeReview({ rating: 1, author_email: null });
  await scene.outboxScene.storeReview({ rating: 5, author_email: null, imported_from: 'other' });

  const counted = await figures();
  const funnel = { invited: 3, delivered: 3, opened: 2, reviewed: 1 };
  expect(counted.funnel).toEqual(funnel);
  expect(counted.products).toEqual([{ product: { productID: 'shirt', name: 'Linen shirt' }, funnel }]);
  expect(counted.weeks).toEqual([{ starts: '2026-11-16', invited: 3, reviewed: 1 }]);
  expect(counted.stars).toEqual({ invited: [0, 1, 0, 0, 0], others: [1, 0, 0, 0, 0] });
  expect(counted.leftOut.toSorted((a, b) => (a.because < b.because ? -1 : 1))).toEqual([
    { because: 'cancelled', count: 1 },
    { because: 'consent-unknown', count: 1 },
  ]);
  await scene.pass(0.001);
  expect((await figures()).waiting).toEqual([{ because: 'not-yet', count: 1 }]);
});

test('of a shop that asks nobody there is nothing to count, and no fault', async () => {
  expect(await figures()).toMatchObject({
    funnel: { invited: 0, delivered: 0, opened: 0, reviewed: 0 },
    products: [],
    weeks: [],
    leftOut: [],
    waiting: [],
  });
});
