import { expect, test } from 'vitest';
import { InvitationScene } from '../invitations/invitation-scene.ts';

test('links lead to the public address, whatever host a request names', async () => {
  const scene = await InvitationScene.open();
  await scene.order();
  await scene.pass(16);
  const { origin } = await scene.server();
  const response = await fetch(origin + scene.link(), { headers: { 'X-Forwarded-Host': 'evil.example' } });
  expect([response.status, await response.text()]).toEqual([
    200,
    expect.not.stringContaining('evil.example'),
  ]);
  await scene.close();
});
