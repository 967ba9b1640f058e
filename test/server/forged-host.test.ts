/** A request may name any host and any address; nothing of it gets into a link, a mail or a redirect. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../src/server/create-app.ts';
import { InboxDoor, PUBLIC_URL } from './accounts/inbox-door.ts';
import { testDependencies } from './running-server.ts';

const EVIL = 'evil.example';
const FORGED = { 'host': EVIL, 'x-forwarded-host': EVIL, 'forwarded': `host=${EVIL}`, 'accept': 'text/html' };

let door: InboxDoor;
beforeAll(async () => {
  door = await InboxDoor.open();
  await door.owner('ida@acme.example');
});
afterAll(() => door.close());

/** Not by fetch, which lets nobody choose the host. */
async function ask(path: string, body?: string): Promise<{ location: string | undefined; text: string }> {
  const { hostname, port } = new URL(door.origin);
  const method = body === undefined ? 'GET' : 'POST';
  const headers = { ...FORGED, ...(body !== undefined && { 'content-type': 'application/json' }) };
  const asked = request({ hostname, port, path, method, headers });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { location: answer.headers.location, text: await text(answer) };
}

it('a mail that signs in leads to the public address', async () => {
  await ask('/inbox/api/sign-in/link', JSON.stringify({ email: 'ida@acme.example' }));
  await expect.poll(() => door.mailServer.mails.length).toBe(1);
  const [mail] = door.mailServer.mails;
  const written = `${mail?.text}${String(mail?.html)}`;
  expect(written).toContain(`${PUBLIC_URL}/inbox`);
  expect(written).not.toContain(EVIL);
});

it('no route with a name in its address leads elsewhere, or writes that name into a link', async () => {
  const { routes } = createApp(testDependencies(door.database));
  const named = routes.filter(({ method, path }) => method === 'GET' && path.includes(':'));
  const patterns = new Set(named.map(({ path }) => path));
  expect(patterns.size).toBeGreaterThan(40);
  for (const pattern of patterns) {
    for (const to of [
      `//${EVIL}`,
      `/\\${EVIL}`,
      `https://${EVIL}`,
      `${EVIL}%0d%0aLocation:https://${EVIL}`,
    ]) {
      const path = pattern.replaceAll(/:\w+(\{.*?\}(?=\/|$))?/g, encodeURIComponent(to));
      const { location = '/', text: body } = await ask(`${path}?next=${encodeURIComponent(to)}&done=${to}`);
      expect(location, path).toMatch(/^\/(?![/\\])/);
      expect(body, path).not.toContain(`//${EVIL}`);
    }
  }
});
