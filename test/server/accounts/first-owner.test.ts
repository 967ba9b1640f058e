import { afterAll, beforeAll, expect, it } from 'vitest';
import { RIGHTS } from '../../../src/contract/rights.ts';
import { inboxLink } from '../../../src/server/accounts/first-owner.ts';
import { expectFaults, expectProblem } from '../../contract/expect-problem.ts';
import { cookieOf, InboxDoor, OTHER_SHOP_ID, PASSWORD, PUBLIC_URL, SHOP_ID } from './inbox-door.ts';

let door: InboxDoor;
beforeAll(async () => {
  door = await InboxDoor.open();
});
afterAll(() => door.close());

const IDA = { name: 'Ida', email: 'Ida@Acme.example', password: PASSWORD };
const welcome = (token: string, changed: Partial<typeof IDA> = {}) =>
  door.post('welcome', { token, ...IDA, ...changed });

it('a newer link takes the place of the one before, and each is good for a day', async () => {
  const first = await door.ownerToken();
  const second = await door.ownerToken();
  await expectProblem(await welcome(first), 'link-expired');
  door.advance(24 * 60);
  await expectProblem(await welcome(second), 'link-expired');
});

it('what is wrong with name, address or password is told, and the link stays good', async () => {
  const token = await door.ownerToken();
  const answer = await welcome(token, { name: ' ', email: 'ida', password: 'elevenchars' });
  await expectFaults(answer, ['body /name', 'body /email', 'body /password']);
  expect((await welcome(token)).status).toBe(204);
  await door.database.deleteFrom('person').execute();
});

it('the link makes one owner, who is signed in by it, and the server prints no other', async () => {
  const token = await door.ownerToken();
  const answers = await Promise.all([welcome(token), welcome(token, { email: 'eve@acme.example' })]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 410]);
  const entered = answers.find(({ ok }) => ok) ?? Response.error();
  expect(await (await door.session(cookieOf(entered))).json()).toMatchObject({
    name: 'Ida',
    role: 'owner',
    rights: Object.keys(RIGHTS),
    shop: { key: SHOP_ID },
  });
  expect(await inboxLink(door.database, { shopId: SHOP_ID, publicUrl: PUBLIC_URL, now: door.now })).toBe(
    `${PUBLIC_URL}/inbox`,
  );
});

it('the link of one shop takes over nobody of another', async () => {
  await door.owner('ida@acme.example');
  const token = await door.ownerToken(OTHER_SHOP_ID);
  await expectFaults(await welcome(token, { password: 'a password of my own' }), ['body /email']);
  expect((await door.post('sign-in/password', { email: IDA.email, password: PASSWORD })).status).toBe(204);
});

it('the database holds no token and no password', async () => {
  await door.database.deleteFrom('person').execute();
  const token = await door.ownerToken();
  const stored = await door.database.selectFrom('owner_invitation').selectAll().execute();
  expect(stored.map(({ token_hash }) => token_hash.toString())).not.toContain(token);
  await welcome(token);
  const { password } = await door.database
    .selectFrom('credential')
    .select('password')
    .executeTakeFirstOrThrow();
  expect(password).not.toContain(PASSWORD);
});
