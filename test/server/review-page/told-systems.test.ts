import { afterEach, beforeEach, expect, test } from 'vitest';
import { webhookBodies } from '../../../src/contract/webhook.ts';
import { InvitationScene } from '../invitations/invitation-scene.ts';
import { visit } from '../reviewer-page/visit.ts';

let scene: InvitationScene;
beforeEach(async () => {
  scene = await InvitationScene.open();
});
afterEach(() => scene.close());

test('the systems of the shop hear that a buyer was asked, and that they answered, and never who it is', async () => {
  await scene.order({}, ['shirt', 'belt']);
  await scene.pass(16);
  const { origin } = await scene.server();
  const open = (query: string) => visit(origin, scene.link() + query);
  await (await open('?product=shirt&stars=4')).press('Publish the review', { 'review-body': 'Fine.' });
  const rows = await scene.database
    .selectFrom('delivery')
    .select('payload')
    .where('by', '=', 'webhook')
    .orderBy('id')
    .execute();
  const told = rows.map(({ payload }) => payload);
  expect(told.map(({ type }) => type)).toEqual([
    'invitation.sent',
    'review.published',
    'invitation.answered',
  ]);
  for (const webhook of told) {
    const schema = webhookBodies.find(({ type }) => type === webhook['type'])?.body;
    expect(schema?.safeParse(webhook).error, String(webhook['type'])).toBeUndefined();
  }
  expect(told[0]).toMatchObject({
    data: { invitation: { number: 1 }, products: [{ productID: 'shirt' }, { productID: 'belt' }] },
  });
  expect(JSON.stringify(told)).not.toContain('customer.example');
});
