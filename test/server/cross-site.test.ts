/** Every write that a cookie allows, asked for by a page of another site in the browser of somebody who has signed in. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { createApp } from '../../src/server/create-app.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { CaseShop } from './cases/case-shop.ts';
import { OwnMember } from './own-member.ts';
import { testDependencies } from './running-server.ts';

let shop: CaseShop;
let member: OwnMember;
beforeAll(async () => {
  shop = await CaseShop.open();
  member = await OwnMember.signIn(shop.database.kysely, shop.server.origin, 'acme');
  await member.become('owner');
});
afterAll(() => shop.close());

/** As browsers tell it; the older ones tell the origin alone. */
const FROM_ELSEWHERE: readonly Record<string, string>[] = [
  { 'sec-fetch-site': 'cross-site', 'origin': 'https://evil.example' },
  { 'sec-fetch-site': 'same-site', 'origin': 'https://other.reviews.example' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
];

const ask = (method: string, address: string, headers: Record<string, string>) =>
  fetch(address, { method, headers: { cookie: member.cookie, ...headers } });
const atShop = (path: string) =>
  shop.endpoint + path.replaceAll(/\{\w+\}/g, '01900000-0000-7000-8000-000000000000');

const OF_THE_MERCHANT = Object.entries<Operation>(operations).filter(
  ([, { access }]) => access === 'merchant',
);

it.each(OF_THE_MERCHANT)('%s is not done for another site', async (_, { method, path }) => {
  for (const from of FROM_ELSEWHERE)
    await expectProblem(await ask(method, atShop(path), from), 'unauthorized');
  // The same, from the inbox, is at least looked at.
  const own = await ask(method, atShop(path), { 'sec-fetch-site': 'same-origin' });
  await own.arrayBuffer();
  expect(own.status).not.toBe(401);
});

it('nothing of signing in and of an account is done for another site', async () => {
  const { routes } = createApp(testDependencies(shop.database.kysely));
  const writes = routes.filter(({ method, path }) => method === 'POST' && path.startsWith('/inbox/api/'));
  expect(new Set(writes.map(({ path }) => path)).size).toBeGreaterThan(14);
  for (const { path } of writes) {
    for (const from of FROM_ELSEWHERE)
      await expectProblem(await ask('POST', shop.server.origin + path, from), 'other-origin');
  }
  const session = await ask('GET', `${shop.server.origin}/inbox/api/session`, {});
  expect(session.status).toBe(200);
});
