/** Once for a run: the owner of the demo shop, as the link makes them that the server prints at its first start. */
import { type FullConfig, request } from '@playwright/test';
import { OWNER } from './owner.ts';

// Playwright asks for it as the default export.
// oxlint-disable-next-line import/no-default-export
export default async function makeOwner({ projects: [project] }: FullConfig): Promise<void> {
  const context = await request.newContext({ baseURL: project?.use.baseURL ?? '' });
  const welcomed = await context.post('/inbox/api/welcome', {
    data: { token: process.env['OWNER_TOKEN'], ...OWNER },
  });
  if (!welcomed.ok()) throw new Error(`the owner was not made: ${await welcomed.text()}`);
  process.env['OWNER_STATE'] = JSON.stringify(await context.storageState());
  await context.dispose();
}
