import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Right } from '../../src/contract/rights.ts';
import { makeApiKey } from '../../src/server/api-key.ts';
import { endApiKey, listApiKeys, storeApiKey } from '../../src/server/database/api-keys.ts';
import { SHOP } from '../contract/seed.ts';
import { CaseShop, refusal } from './cases/case-shop.ts';

let shop: CaseShop;
beforeEach(async () => {
  shop = await CaseShop.open();
});
afterEach(() => shop.close());

async function make(rights: Right[] | null) {
  const { key, id, secretHash } = makeApiKey();
  await storeApiKey(shop.database.kysely, {
    shop_id: SHOP.id,
    id,
    name: 'feed',
    secret_hash: secretHash,
    created_at: shop.now(),
    rights,
  });
  return { id, client: shop.clientWith(key) };
}

const lastUsed = async (id: string) => {
  const keys = await listApiKeys(shop.database.kysely, SHOP.id);
  return keys.find((key) => key.id === id)?.last_used_at;
};

test('a key does what it was made for, and is told that the rest is not allowed', async () => {
  const { client } = await make(['see-figures']);
  expect((await client.getInsights({ query: {} })).casesOpened).toBe(0);
  expect(await refusal(client.getSettings({}))).toBe('not-allowed');
  expect(await refusal(client.listCases({ query: {} }))).toBe('not-allowed');
});

test('a right that no key can have is none, though a key was once given it', async () => {
  const { client } = await make(['manage-members']);
  expect(await refusal(client.listMembers({}))).toBe('not-allowed');
});

test('when a key was last used is known to the hour', async () => {
  const { id, client } = await make(null);
  expect(await lastUsed(id)).toBeNull();
  await client.getSettings({});
  const first = shop.now();
  expect(await lastUsed(id)).toEqual(first);
  shop.pass(0.5);
  await client.getSettings({});
  expect(await lastUsed(id)).toEqual(first);
  shop.pass(0.6);
  await client.getSettings({});
  expect(await lastUsed(id)).toEqual(shop.now());
});

test('a key that is replaced opens the shop until its time is over, and not a moment longer', async () => {
  const { id, client } = await make(null);
  const at = new Date(shop.now().getTime() + 24 * 3_600_000);
  expect(await endApiKey(shop.database.kysely, SHOP.id, { id, at })).toBe(true);
  shop.pass(23.9);
  await client.getSettings({});
  shop.pass(0.1);
  expect(await refusal(client.getSettings({}))).toBe('unauthorized');
});

test('a key that has ended does not come back by being replaced', async () => {
  const { id, client } = await make(null);
  await endApiKey(shop.database.kysely, SHOP.id, { id, at: shop.now() });
  await endApiKey(shop.database.kysely, SHOP.id, { id, at: new Date(shop.now().getTime() + 3_600_000) });
  expect(await refusal(client.getSettings({}))).toBe('unauthorized');
  expect(await endApiKey(shop.database.kysely, SHOP.id, { id: '0000000000000000', at: shop.now() })).toBe(
    false,
  );
});
