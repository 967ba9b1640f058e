/** Every operation of the table, asked for by everybody who might: who may not is refused before anything is read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations, type OperationName } from '../../src/contract/operations.ts';
import { RIGHTS, ROLES } from '../../src/contract/rights.ts';
import { problemTypes } from '../../src/contract/problem-types.ts';
import { CaseShop } from './cases/case-shop.ts';
import { OwnMember } from './own-member.ts';
import { seedShop } from './seeded-shop.ts';

let shop: CaseShop;
let member: OwnMember;
let stranger: OwnMember;
let foreignKey: string;
let reviewId: string;
let reviewerToken: string;
let otherToken: string;

beforeAll(async () => {
  shop = await CaseShop.open();
  foreignKey = await seedShop(shop.database.kysely, 'birch');
  member = await OwnMember.signIn(shop.database.kysely, shop.server.origin, 'acme');
  stranger = await OwnMember.signIn(shop.database.kysely, shop.server.origin, 'birch');
  const submitted = await shop.submit();
  ({ reviewId, token: reviewerToken } = submitted);
  otherToken = (await shop.submit()).token;
});
afterAll(() => shop.close());

const names = Object.keys(operations) as OperationName[];
const merchant = names.filter((name) => operations[name].access === 'merchant');
const reviewers = names.filter((name) => operations[name].access === 'reviewer');

/** The problem that stands in the way, if it is one of who asks; a request this empty does nothing anyway. */
async function refusalOf(name: OperationName, headers: Record<string, string>): Promise<string | undefined> {
  const { method, path }: Operation = operations[name];
  const filled = path
    .replace('{reviewId}', reviewId)
    .replaceAll(/\{(\w+)\}/g, '01900000-0000-7000-8000-000000000000');
  const asked = await fetch(`${shop.endpoint}${filled}`, { method, headers });
  const type = asked.ok ? undefined : ((await asked.json()) as { type: string }).type;
  return asked.status === 401 || asked.status === 403 ? type?.split('/').at(-1) : undefined;
}

describe.each(ROLES)('as %s', (role) => {
  it.each(merchant)('%s', async (name) => {
    await member.become(role);
    const { right }: Operation = operations[name];
    const mayDo = right !== undefined && (RIGHTS[right].roles as readonly string[]).includes(role);
    expect(await refusalOf(name, { cookie: member.cookie })).toBe(mayDo ? undefined : 'not-allowed');
  });
});

it.each(merchant)('%s is for nobody without a key or a session of this very shop', async (name) => {
  expect(await refusalOf(name, {})).toBe('unauthorized');
  expect(await refusalOf(name, { cookie: stranger.cookie })).toBe('unauthorized');
  expect(await refusalOf(name, { authorization: `Bearer ${foreignKey}` })).toBe('unauthorized');
  expect(await refusalOf(name, { authorization: `Bearer ${reviewerToken}` })).toBe('unauthorized');
});

it.each(reviewers)('%s is for the author of this very review', async (name) => {
  expect(await refusalOf(name, {})).toBe('unauthorized');
  expect(await refusalOf(name, { cookie: member.cookie })).toBe('unauthorized');
  expect(await refusalOf(name, { authorization: `Bearer ${otherToken}` })).toBe('unauthorized');
});

it('nothing is open to all that is not meant to be', () => {
  const open = names.filter((name) => operations[name].access === 'public');
  for (const name of open) expect(operations[name].path, name).not.toMatch(/^\/merchant/);
  expect(problemTypes['not-allowed'].status).toBe(403);
});
