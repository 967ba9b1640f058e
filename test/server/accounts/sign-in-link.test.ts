import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectFaults, expectProblem } from '../../contract/expect-problem.ts';
import { cookieOf, InboxDoor } from './inbox-door.ts';

let door: InboxDoor;
beforeAll(async () => {
  door = await InboxDoor.open();
  await door.owner('ida@acme.example');
});
afterAll(() => door.close());

const redeem = (token: string) => door.post('sign-in/link/redeem', { token });

it('the link of a mail signs in once', async () => {
  const token = await door.mailedToken('ida@acme.example');
  const redeemed = await redeem(token);
  expect(redeemed.status).toBe(204);
  expect(await (await door.session(cookieOf(redeemed))).json()).toMatchObject({ email: 'ida@acme.example' });
  await expectProblem(await redeem(token), 'link-expired');
});

it('whatever only opens the links of a mail signs nobody in, and leaves them good', async () => {
  const token = await door.mailedToken('ida@acme.example');
  const path = `/inbox/api/sign-in/link/redeem?token=${token}`;
  await expectProblem(await fetch(door.origin + path), 'unknown-address');
  expect((await redeem(token)).status).toBe(204);
});

it('a link of more than 15 minutes ago, or of nobody, is answered as expired', async () => {
  door.advance(16);
  const token = await door.mailedToken('ida@acme.example');
  const links = door.database.withTables<{ verification: { expires_at: Date; created_at: Date } }>();
  const link = await links
    .selectFrom('verification')
    .selectAll()
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow();
  expect(Math.round((link.expires_at.getTime() - link.created_at.getTime()) / 1000)).toBe(15 * 60);
  // better-auth reads the time from the system, so it is the stored end that moves.
  await links
    .updateTable('verification')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .execute();
  await expectProblem(await redeem(token), 'link-expired');
  await expectProblem(await redeem('A'.repeat(32)), 'link-expired');
});

it('the database never holds a token that signs somebody in', async () => {
  door.advance(16);
  const token = await door.mailedToken('ida@acme.example');
  const links = door.database.withTables<{ verification: { identifier: string; value: string } }>();
  const stored = await links.selectFrom('verification').select(['identifier', 'value']).execute();
  expect(stored).not.toHaveLength(0);
  expect(JSON.stringify(stored)).not.toContain(token);
});

it('who asks for a link cannot tell whether anybody has the address, however often they ask', async () => {
  door.advance(16);
  const ask = async (email: string) => {
    const { status, headers } = await door.post('sign-in/link', { email });
    return { status, names: [...headers.keys()], retry: headers.get('retry-after') };
  };
  for (let times = 1; times <= 4; times += 1) {
    const [known, unknown] = [await ask('ida@acme.example'), await ask('nobody@acme.example')];
    expect(known).toEqual(unknown);
    expect(known.status).toBe(times <= 3 ? 202 : 429);
  }
  expect(door.mailServer.reached).not.toContain('nobody@acme.example');
});

it('while the mail server is away everybody is told so, whoever they are', async () => {
  door.advance(16);
  await door.mailServer.stop();
  for (const email of ['ida@acme.example', 'nobody@acme.example']) {
    const answer = await door.post('sign-in/link', { email });
    expect(answer.headers.get('retry-after')).toBe('30');
    await expectProblem(answer, 'unavailable');
  }
  await door.mailServer.start();
  expect(await door.mailedToken('ida@acme.example')).not.toBe('');
});

it('no token and no address gets into the log', async () => {
  door.advance(16);
  const token = await door.mailedToken('ida@acme.example');
  await redeem(token);
  await redeem(token);
  await expectFaults(await door.post('sign-in/link', { email: 'not-an-address' }), ['body /email']);
  await setImmediate();
  expect(door.logged).toContain('/inbox/api/sign-in/link/redeem');
  for (const secret of [token, 'acme.example', 'not-an-address']) expect(door.logged).not.toContain(secret);
});
