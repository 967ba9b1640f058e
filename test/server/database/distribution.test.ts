/** The statements of docs/operating.md for a Citus, against the tables as a PostgreSQL has them. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { distributionStatements } from '../../../tools/distributed-tables.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

const named = (call: string) =>
  distributionStatements().flatMap((each) => new RegExp(`${call}\\('(\\w+)'`).exec(each)?.[1] ?? []);

async function tables(): Promise<{ name: string; is_of_shops: boolean }[]> {
  const { rows } = await sql<{ name: string; is_of_shops: boolean }>`
    select relname as name, exists (
      select from pg_attribute where attrelid = pg_class.oid and attname = 'shop_id' and not attisdropped
    ) as is_of_shops
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(database.kysely);
  return rows;
}

async function references() {
  const { rows } = await sql<{ source: string; target: string; keeps_shop: boolean; on_delete: string }>`
    select conrelid::regclass::text as source, confrelid::regclass::text as target, confdeltype as on_delete,
      exists (
        select from unnest(conkey, confkey) as pair (ours, theirs)
        join pg_attribute our on our.attrelid = conrelid and our.attnum = ours and our.attname = 'shop_id'
        join pg_attribute their on their.attrelid = confrelid and their.attnum = theirs
          and their.attname = 'shop_id'
      ) as keeps_shop
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(
    database.kysely,
  );
  return rows;
}

test('every table of a shop is kept by its shop, and those that stay on one node are named here', async () => {
  const all = await tables();
  const ofShops = all.filter((table) => table.is_of_shops).map(({ name }) => name);
  expect(named('create_distributed_table').toSorted()).toEqual(ofShops.toSorted());
  const told = new Set([...ofShops, ...named('create_reference_table')]);
  expect(all.flatMap(({ name }) => (told.has(name) ? [] : [name])).toSorted()).toEqual([
    'kysely_migration',
    'kysely_migration_lock',
    'sign_in_attempts',
    'verification',
  ]);
});

test('what a table refers to is distributed before it, within the shop or on every node', async () => {
  const order = [...named('create_reference_table'), ...named('create_distributed_table')];
  const everywhere = new Set(named('create_reference_table'));
  const found = await references();
  expect(found.length).toBeGreaterThan(30);
  for (const { source, target, keeps_shop } of found) {
    expect(order.indexOf(target), `${source} -> ${target}`).toBeGreaterThanOrEqual(0);
    expect(order.indexOf(target), `${source} -> ${target}`).toBeLessThanOrEqual(order.indexOf(source));
    expect(keeps_shop || everywhere.has(target), `${source} -> ${target}`).toBe(true);
  }
  // What the docs tell an operator to try first.
  const emptying = found.filter(({ on_delete }) => !['a', 'r', 'c'].includes(on_delete));
  expect(emptying.map(({ source, target }) => `${source} -> ${target}`)).toEqual(['review_case -> member']);
});

test('no table of a shop is unique by anything that leaves out the shop', async () => {
  const { rows } = await sql<{ name: string }>`
    select indexrelid::regclass::text as name from pg_index
    where indisunique
      and exists (
        select from pg_attribute where attrelid = indrelid and attname = 'shop_id' and not attisdropped
      )
      and not exists (
        select from pg_attribute
        where attrelid = indrelid and attname = 'shop_id' and attnum = any (indkey::int2[])
      )
      and indrelid::regclass::text in (select tablename from pg_tables where schemaname = 'public')`.execute(
    database.kysely,
  );
  expect(rows).toEqual([]);
});
