/** Each member of a shop comes back to views of their own. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cookieOf, InboxDoor, PASSWORD, SHOP_ID } from '../accounts/inbox-door.ts';

let door: InboxDoor;
let ida: string;
let eve: string;

beforeAll(async () => {
  door = await InboxDoor.open();
  const welcomed = async (name: string) =>
    cookieOf(
      await door.post('welcome', {
        token: await door.ownerToken(),
        name,
        email: `${name}@birch.example`,
        password: PASSWORD,
      }),
    );
  ida = await welcomed('ida');
  const { database } = door;
  // A second owner is made as the first was.
  const members = await database.selectFrom('member').selectAll().execute();
  await database.deleteFrom('member').execute();
  eve = await welcomed('eve');
  await database.insertInto('member').values(members).execute();
});
afterAll(() => door.close());

async function ask(method: string, path: string, cookie: string, body?: unknown) {
  const response = await fetch(`${door.origin}/v1/shops/${SHOP_ID}/merchant/views${path}`, {
    method,
    headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text ? JSON.parse(text) : undefined };
}

const namesOf = async (cookie: string) =>
  (await ask('GET', '', cookie)).json.views.map(({ name }: { name: string }) => name);

it('a view is kept for whoever saved it, replaced by its name, and forgotten by them alone', async () => {
  const view = { name: 'Late ones', state: 'active', filters: { promiseLate: 'true', stars: ['1'] } };
  const [saved] = (await ask('POST', '', ida, view)).json.views;
  expect(saved).toMatchObject(view);
  await ask('POST', '', ida, { ...view, filters: { tag: 'recall' } });
  expect((await ask('GET', '', ida)).json.views).toEqual([{ ...saved, filters: { tag: 'recall' } }]);
  expect(await namesOf(eve)).toEqual([]);
  await ask('DELETE', `/${saved.id}`, eve);
  expect(await namesOf(ida)).toEqual(['Late ones']);
  expect((await ask('DELETE', `/${saved.id}`, ida)).status).toBe(204);
  expect((await ask('DELETE', `/${saved.id}`, ida)).status).toBe(204);
  expect(await namesOf(ida)).toEqual([]);
  const log = await door.database.selectFrom('audit_entry').select(['act', 'detail']).orderBy('id').execute();
  expect(log.map(({ act, detail }) => `${act} ${detail}`)).toEqual([
    'view-saved Late ones',
    'view-saved Late ones',
    'view-deleted Late ones',
  ]);
});

it('fifty are kept, and a filter that does not exist is refused', async () => {
  for (let index = 0; index < 50; index += 1) {
    await ask('POST', '', eve, { name: `View ${index}`, state: 'active', filters: {} });
  }
  const tooMany = await ask('POST', '', eve, { name: 'One more', state: 'active', filters: {} });
  expect(tooMany.json.errors).toMatchObject([{ pointer: '/name' }]);
  expect(await namesOf(eve)).toHaveLength(50);
  const unknown = await ask('POST', '', ida, { name: 'x', state: 'active', filters: { mood: 'angry' } });
  expect(unknown.json.errors).toMatchObject([{ pointer: '/filters/mood' }]);
});
