/** The owner takes the shop away over HTTP, and nobody else does. */
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { restoreShop } from '../../../src/server/export/restore-shop.ts';
import { SHOP } from '../../contract/seed.ts';
import { createDatabase } from '../../support/database.ts';
import { memoryMedia } from '../../support/memory-media.ts';
import { CaseShop } from '../cases/case-shop.ts';
import { OwnMember } from '../own-member.ts';

let shop: CaseShop;
let member: OwnMember;
beforeAll(async () => {
  shop = await CaseShop.open();
  member = await OwnMember.signIn(shop.database.kysely, shop.server.origin, SHOP.id);
});
afterAll(() => shop.close());

const ask = (query: string, headers: Record<string, string> = { cookie: member.cookie }) =>
  fetch(`${shop.endpoint}/merchant/export?${query}`, { headers });

const acts = () =>
  shop.database.kysely
    .selectFrom('audit_entry')
    .select(['actor_name', 'detail'])
    .where('act', '=', 'shop-exported')
    .execute();

it('an owner gets the shop as a file to save, and the log says who took it', async () => {
  const response = await ask('form=archive');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="acme-2026-11-02.tar.gz"');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const bytes = await buffer(response.body ?? new ReadableStream());
  const there = await createDatabase();
  const restored = await restoreShop(
    { database: there.kysely, store: memoryMedia(), shopId: 'acme', now: shop.now() },
    async function* read() {
      yield bytes;
    },
  );
  const { count } = await there.kysely
    .selectFrom('review')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  await there.drop();
  expect(Number(count)).toBe(restored.reviews);
  expect(restored.reviews).toBeGreaterThan(0);
  expect(await acts()).toEqual([{ actor_name: expect.any(String), detail: 'archive' }]);
});

it('a table comes without addresses when they are not wanted', async () => {
  await shop.submit();
  expect(await (await ask('form=csv')).text()).toContain('reviewer@private.example');
  expect(await (await ask('form=csv&addresses=false')).text()).not.toContain('private.example');
});

it('neither a manager nor a key of the API can take it, nor another page in the name of the owner', async () => {
  const before = await acts();
  const strange = await ask('form=csv', { 'cookie': member.cookie, 'sec-fetch-site': 'cross-site' });
  expect(strange.status).toBe(401);
  await member.become('manager');
  expect((await ask('form=archive')).status).toBe(403);
  expect((await ask('form=archive', { authorization: `Bearer ${shop.apiKey}` })).status).toBe(403);
  expect((await ask('form=archive', {})).status).toBe(401);
  expect(await acts()).toEqual(before);
});
