import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectProblem } from '../../contract/expect-problem.ts';
import { InboxDoor, PASSWORD } from './inbox-door.ts';

let door: InboxDoor;
beforeAll(async () => {
  door = await InboxDoor.open();
  await door.owner('ida@acme.example');
});
afterAll(() => door.close());

/** As a proxy on this machine hands on who asks. */
const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.9, ${address}` });
const signIn = (email: string, password: string, address: string) =>
  door.post('sign-in/password', { email, password }, from(address));

it('after 10 wrong passwords for one account its guesser waits; whoever asks from elsewhere comes in', async () => {
  for (const email of ['ida@acme.example', 'nobody@acme.example']) {
    const statuses: number[] = [];
    for (let times = 1; times <= 10; times += 1)
      statuses.push((await signIn(email, 'a guess', '198.51.100.9')).status);
    expect(statuses).toEqual(Array(10).fill(401));
    const refused = await signIn(email, PASSWORD, '198.51.100.9');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(14 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
    await expectProblem(refused, 'too-many-requests');
  }
  expect((await signIn('ida@acme.example', PASSWORD, '198.51.100.200')).status).toBe(204);
  door.advance(15);
  expect((await signIn('ida@acme.example', PASSWORD, '198.51.100.9')).status).toBe(204);
});

it('one line of IPv6 is one asker, from whichever of its addresses it asks', async () => {
  door.advance(15);
  for (let times = 1; times <= 10; times += 1)
    await signIn('ida@acme.example', 'a guess', `2001:db8:7:1::${times}`);
  await expectProblem(
    await signIn('ida@acme.example', PASSWORD, '2001:db8:7:1:a:b:c:d'),
    'too-many-requests',
  );
  expect((await signIn('ida@acme.example', PASSWORD, '2001:db8:7:2::1')).status).toBe(204);
});

it('who signs in well is not counted', async () => {
  door.advance(15);
  for (let times = 1; times <= 12; times += 1)
    expect((await signIn('ida@acme.example', PASSWORD, '198.51.100.1')).status).toBe(204);
});

it('after 60 tries an address waits, whatever it tries; another one does not', async () => {
  door.advance(15);
  const redeem = (address: string) =>
    door.post('sign-in/link/redeem', { token: 'A'.repeat(32) }, from(address));
  for (let times = 1; times <= 60; times += 1) expect((await redeem('198.51.100.7')).status).toBe(410);
  await expectProblem(await redeem('198.51.100.7'), 'too-many-requests');
  await expectProblem(await signIn('ida@acme.example', PASSWORD, '198.51.100.7'), 'too-many-requests');
  expect((await redeem('198.51.100.8')).status).toBe(410);
});

it('what was counted is forgotten, and never says who it was', async () => {
  door.advance(15);
  await signIn('ida@acme.example', 'a guess', '198.51.100.1');
  const rows = await door.database.selectFrom('sign_in_attempts').selectAll().execute();
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/ida|198/);
});
