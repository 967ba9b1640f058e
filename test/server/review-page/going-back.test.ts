import { expect, onTestFinished, test } from 'vitest';
import { InvitationScene } from '../invitations/invitation-scene.ts';
import { visit } from '../reviewer-page/visit.ts';

test('whoever goes back and sends other words from the same form changes what they have sent', async () => {
  const scene = await InvitationScene.open();
  onTestFinished(() => scene.close());
  await scene.order();
  await scene.pass(16);
  const { origin } = await scene.server();
  const form = await visit(origin, `${scene.link()}?stars=4`);
  await form.press('Publish the review', { 'review-body': 'Soft.' });
  const again = await form.press('Publish the review', { 'review-body': 'Soft, and cool.' });
  expect(again.words).toContain('Your review of Linen shirt is published as it stands below. ');
  expect(await scene.database.selectFrom('review').select('body').execute()).toEqual([
    { body: 'Soft, and cool.' },
  ]);
});
