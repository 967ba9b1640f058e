import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/server/database/migrate.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { seeded, SHOP } from '../../contract/seed.ts';
import { rowOf, seedShop } from '../seeded-shop.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
});
afterAll(() => database.drop());

const another = { ...rowOf(SHOP.id, seeded(0)), id: '0190c000-0000-7000-8000-000000000000' };
const insert = (changed: object) =>
  database.kysely
    .insertInto('review')
    .values({ ...another, ...changed })
    .execute();

test('every key and every reference of what belongs to a shop leads with the shop', async () => {
  const { rows } = await sql<{ name: string; leads: string }>`
    select conname as name, attname as leads
    from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    join pg_class on pg_class.oid = conrelid
    where contype in ('p', 'f', 'u') and connamespace = 'public'::regnamespace
      -- A person may belong to several shops.
      and confrelid <> 'person'::regclass
      and exists (select from pg_attribute where attrelid = conrelid and attname = 'shop_id')`.execute(
    database.kysely,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ leads }) => leads !== 'shop_id')).toEqual([]);
});

test('a version that brings a lower number than those that have run brings a database up to date all the same', async () => {
  const old = await createDatabase();
  const { kysely } = old;
  const unmade = '1031-recovery-code';
  await sql`drop table recovery_code`.execute(kysely);
  await sql`delete from kysely_migration where name = ${unmade}`.execute(kysely);
  expect(await migrate(kysely)).toEqual([unmade]);
  await old.drop();
});

test('nothing counts across shops and nothing acts by itself: no sequence, no trigger', async () => {
  const { rows } = await sql<{ found: string }>`
    select sequencename as found from pg_sequences where schemaname = 'public'
    union all select tgname from pg_trigger where not tgisinternal`.execute(database.kysely);
  expect(rows).toEqual([]);
});

test.for([
  [
    'is verified although it was imported',
    { imported_from: 'judgeme', verified: true },
    'imported_is_never_verified',
  ],
  ['has no star', { rating: 0 }, 'review_rating_check'],
  ['has six stars', { rating: 6 }, 'review_rating_check'],
  ['is of a product that the shop lacks', { product_id: 'nope' }, 'review_shop_id_product_id_fkey'],
  ['is of another shop', { shop_id: 'nope' }, 'review_shop_id_product_id_fkey'],
  ['has an outside id from nowhere', { external_id: '1' }, 'external_id_has_a_source'],
] as const)('no code can store a review that %s', async ([, changed, constraint]) => {
  await expect(insert(changed)).rejects.toMatchObject({ constraint });
});

test('a review is moved in from a source once', async () => {
  const moved = { imported_from: 'judgeme', external_id: '42' };
  await insert(moved);
  const again = insert({ ...moved, id: '0190c000-0000-7000-8000-000000000001' });
  await expect(again).rejects.toMatchObject({ constraint: 'review_of_a_source' });
});
