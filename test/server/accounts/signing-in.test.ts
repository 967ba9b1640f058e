import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RIGHTS } from '../../../src/contract/rights.ts';
import { openPool } from '../../../src/server/database/connection.ts';
import type { Tables } from '../../../src/server/database/schema.ts';
import { expectFaults, expectProblem } from '../../contract/expect-problem.ts';
import { runServer } from '../running-server.ts';
import { cookieOf, InboxDoor, OTHER_SHOP_ID, PASSWORD, SHOP_ID } from './inbox-door.ts';

let door: InboxDoor;
beforeAll(async () => {
  door = await InboxDoor.open();
  await door.owner('ida@acme.example');
});
afterAll(() => door.close());

const signIn = (email: string, password: string = PASSWORD, headers: Record<string, string> = {}) =>
  door.post('sign-in/password', { email, password }, headers);

it('who knows address and password is in, and is told who they are and which shop it is', async () => {
  const answer = await signIn('Ida@Acme.example');
  expect(answer.status).toBe(204);
  const session = await door.session(cookieOf(answer));
  expect(session.headers.get('cache-control')).toBe('no-store');
  expect(session.headers.get('access-control-allow-origin')).toBeNull();
  expect(await session.json()).toEqual({
    name: 'Ida',
    email: 'ida@acme.example',
    role: 'owner',
    rights: Object.keys(RIGHTS),
    shop: { key: SHOP_ID, name: SHOP_ID },
  });
});

it('the cookie is for this host over TLS alone, out of reach of scripts, and lasts 30 days', async () => {
  const [cookie = ''] = (await signIn('ida@acme.example')).headers.getSetCookie();
  const [pair = '', ...attributes] = cookie.split('; ');
  expect(pair).toMatch(/^__Host-/);
  expect(attributes.toSorted()).toEqual([
    'HttpOnly',
    `Max-Age=${30 * 24 * 60 * 60}`,
    'Path=/',
    'SameSite=Strict',
    'Secure',
  ]);
});

it('a wrong password and an unknown address are answered alike', async () => {
  const wrong = await signIn('ida@acme.example', 'not the password');
  const unknown = await signIn('nobody@acme.example', 'not the password');
  const told = [
    await expectProblem(wrong, 'wrong-credentials'),
    await expectProblem(unknown, 'wrong-credentials'),
  ];
  expect(told[0]).toEqual(told[1]);
  expect([...wrong.headers.keys()]).toEqual([...unknown.headers.keys()]);
});

it('a session that has expired, or was signed out, opens nothing any more', async () => {
  const expired = cookieOf(await signIn('ida@acme.example'));
  expect((await door.session(expired)).status).toBe(200);
  // better-auth reads the time from the system, so it is the stored end that moves.
  const past = new Date(Date.now() - 1000);
  await door.database
    .withTables<{ session: { expires_at: Date } }>()
    .updateTable('session')
    .set({ expires_at: past })
    .execute();
  await expectProblem(await door.session(expired), 'unauthorized');

  const cookie = cookieOf(await signIn('ida@acme.example'));
  const out = await door.post('sign-out', {}, { cookie });
  expect(out.status).toBe(204);
  expect(out.headers.getSetCookie()[0]).toMatch(/Max-Age=0/);
  await expectProblem(await door.session(cookie), 'unauthorized');
});

it('a cookie that somebody made up from the database opens nothing', async () => {
  await signIn('ida@acme.example');
  const sessions = door.database.withTables<{ session: { token: string } }>();
  const { token } = await sessions.selectFrom('session').select('token').executeTakeFirstOrThrow();
  await expectProblem(await door.session(`__Host-candor-session=${token}`), 'unauthorized');
});

it('who works for one shop reads the cases of no other', async () => {
  const cookie = cookieOf(await signIn('ida@acme.example'));
  const cases = (shopId: string) =>
    fetch(`${door.origin}/v1/shops/${shopId}/merchant/cases`, { headers: { cookie } });
  expect((await cases(SHOP_ID)).status).toBe(200);
  await expectProblem(await cases(OTHER_SHOP_ID), 'unauthorized');
});

it('a page of another origin can do nothing, even with the cookie of somebody who has signed in', async () => {
  const cookie = cookieOf(await signIn('ida@acme.example'));
  const foreign = { cookie, 'origin': 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  await expectProblem(await door.post('sign-out', {}, foreign), 'other-origin');
  await expectProblem(await signIn('ida@acme.example', PASSWORD, foreign), 'other-origin');
  const settings = `${door.origin}/v1/shops/${SHOP_ID}/merchant/settings`;
  const headers = { 'content-type': 'application/json', ...foreign };
  await expectProblem(await fetch(settings, { method: 'PATCH', headers, body: '{}' }), 'unauthorized');
  expect((await door.session(cookie)).status).toBe(200);
});

it('a password is changed by who knows the one before; every other session ends', async () => {
  const [here, elsewhere] = [
    cookieOf(await signIn('ida@acme.example')),
    cookieOf(await signIn('ida@acme.example')),
  ];
  const change = (current: string, password: string) =>
    door.post('account/password', { current, password }, { cookie: here });
  await expectFaults(await change(PASSWORD, 'elevenchars'), ['body /password']);
  await expectProblem(await change('not the password', `new ${PASSWORD}`), 'wrong-credentials');
  const changed = await change(PASSWORD, `new ${PASSWORD}`);
  expect(changed.status).toBe(204);
  expect((await door.session(cookieOf(changed))).status).toBe(200);
  await expectProblem(await door.session(elsewhere), 'unauthorized');
  await expectProblem(await signIn('ida@acme.example'), 'wrong-credentials');
  expect((await signIn('ida@acme.example', `new ${PASSWORD}`)).status).toBe(204);
});

it('while the database is away nobody is said to be signed out, or to have a wrong password', async () => {
  const cookie = cookieOf(await signIn('ida@acme.example', `new ${PASSWORD}`));
  const pool = openPool({ host: '127.0.0.1', port: 1 });
  const away = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const server = await runServer(away);
  const headers = { cookie, 'content-type': 'application/json' };
  const body = JSON.stringify({ email: 'ida@acme.example', password: PASSWORD });
  const answers = await Promise.all([
    fetch(`${server.origin}/inbox/api/session`, { headers }),
    fetch(`${server.origin}/v1/shops/${SHOP_ID}/merchant/cases`, { headers }),
    fetch(`${server.origin}/inbox/api/sign-out`, { method: 'POST', headers, body: '{}' }),
    fetch(`${server.origin}/inbox/api/sign-in/password`, { method: 'POST', headers, body }),
  ]);
  for (const answer of answers) {
    expect(answer.headers.getSetCookie()).toEqual([]);
    await expectProblem(answer, 'unavailable');
  }
  await server.stop();
  await away.destroy();
});
