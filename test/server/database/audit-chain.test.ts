/** That nobody can take back what was done: whatever is removed from the log or altered in it is found. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../../src/server/database/migrations/index.ts';
import { verifyAudit } from '../../../src/server/database/audit-verification.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop } from '../cases/case-shop.ts';

let shop: CaseShop;
let length: number;
const verify = () => verifyAudit(shop.database.kysely, SHOP.id);
const idAt = async (position: number) => {
  const entries = shop.database.kysely.selectFrom('audit_entry').select('id');
  return (await entries.where('position', '=', position).executeTakeFirstOrThrow()).id;
};

/** Does harm to the log and puts it back as it was. */
async function whenHarmed(harm: string) {
  const { kysely } = shop.database;
  const run = (text: string) => sql.raw(text).execute(kysely);
  for (const table of ['audit_entry', 'audit_chain'])
    await run(`create table kept_${table} as table ${table}`);
  await run(harm);
  const verdict = await verify();
  for (const table of ['audit_entry', 'audit_chain']) {
    await run(`delete from ${table}`);
    await run(`insert into ${table} select * from kept_${table}`);
    await run(`drop table kept_${table}`);
  }
  return verdict.fault;
}

beforeAll(async () => {
  shop = await CaseShop.open();
  const authors = Array.from({ length: 12 }, (_, index) => ({
    name: 'Ana',
    email: `ana${index}@mail.example`,
  }));
  const reviews = await Promise.all(authors.map((author) => shop.submit({ author })));
  await Promise.all(reviews.map(({ reviewId }) => shop.reply(reviewId)));
  // Received, published and answered.
  length = 36;
});
afterAll(() => shop.close());

describe('the log of acts', () => {
  it('is one chain, also of what was written at the same moment', async () => {
    expect(await verify()).toMatchObject({ shop: SHOP.id, entries: length, fault: null });
  });

  it('holds nothing of an act that did not happen', async () => {
    const author = { name: 'Ben', email: 'ben@mail.example' };
    const { reviewId } = await shop.submit({ author });
    length += 2;
    await expect(shop.reply(reviewId, { seenVersion: 99 })).rejects.toThrow();
    expect(await verify()).toMatchObject({ entries: length, fault: null });
  });

  it.each([
    ['act', `act = 'review-deleted'`],
    ['name', `actor_name = 'Somebody else'`],
    ['time', `at = at + interval '1 millisecond'`],
    ['detail', `detail = ''`],
    ['review', `review_id = null`],
    ['own hash', `hash = sha256('forged')`],
  ])('tells that the %s of an entry was altered', async (_, change) => {
    const altered = { kind: 'altered', position: 7, id: await idAt(7) };
    expect(await whenHarmed(`update audit_entry set ${change} where position = 7`)).toEqual(altered);
  });

  it('tells which entry was removed, be it the first, one amid the others or the last', async () => {
    for (const position of [1, 9, length]) {
      const removed = { kind: 'removed', position, id: null };
      expect(await whenHarmed(`delete from audit_entry where position = ${position}`)).toEqual(removed);
    }
    expect(await whenHarmed('delete from audit_entry')).toMatchObject({ kind: 'removed', position: 1 });
  });

  it('tells that others moved up to where one was removed', async () => {
    const harm = `
      delete from audit_entry where position = 5;
      update audit_entry set position = -position where position > 5;
      update audit_entry set position = -position - 1 where position < 0;
      update audit_chain set length = length - 1`;
    expect(await whenHarmed(harm)).toMatchObject({ kind: 'altered', position: 5 });
  });

  it('tells that an entry was slipped in', async () => {
    const slipped = `
      insert into audit_entry (shop_id, id, actor_kind, actor_name, act, at)
      values ('${SHOP.id}', '0190c000-0000-7000-8000-0000000000ff', 'candor', 'Candor', 'review-deleted', now())`;
    expect(await whenHarmed(slipped)).toMatchObject({ kind: 'unplaced', position: null });
  });

  it('is chained as it stands when a server of before is brought up to date', async () => {
    const { kysely } = shop.database;
    await sql`update audit_entry set position = null, hash = null`.execute(kysely);
    await sql`delete from audit_chain`.execute(kysely);
    expect((await verify()).fault).toMatchObject({ kind: 'unplaced' });
    await migrations['1303-past-entries']?.up(kysely);
    expect(await verify()).toMatchObject({ entries: length, fault: null });
  });
});
