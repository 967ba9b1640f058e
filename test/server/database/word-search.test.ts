import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../src/server/database/connection.ts';
import { migrate } from '../../../src/server/database/migrate.ts';
import type { Tables } from '../../../src/server/database/schema.ts';
import { hasWords } from '../../../src/server/database/word-search.ts';
import { seeded, SHOP } from '../../contract/seed.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { rowOf, seedShop } from '../seeded-shop.ts';

let keeper: TestDatabase;
let plain: Kysely<Tables>;
const name = `candor_c_${crypto.randomUUID().replaceAll('-', '')}`;

beforeAll(async () => {
  keeper = await createDatabase();
  const options = sql.raw(`template template0 encoding 'UTF8' locale_provider libc locale 'C'`);
  await sql`create database ${sql.id(name)} ${options}`.execute(keeper.kysely);
  const url = keeper.url.replace(/[^/]+$/, name);
  plain = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool({ connectionString: url }) }) });
  await migrate(plain);
  await seedShop(plain);
  const review = {
    headline: 'Ähnlich bequem',
    body: 'Größe und Preis stimmen. 舒服的鞋。 Очень удобно',
    author_name: 'Zoë',
  };
  const row = { ...rowOf(SHOP.id, seeded(0)), id: '0190d000-0000-7000-8000-000000000001', ...review };
  await plain.insertInto('review').values(row).execute();
});
afterAll(async () => {
  await plain.destroy();
  await sql`drop database ${sql.id(name)} with (force)`.execute(keeper.kysely);
  await keeper.drop();
});

async function found(q: string): Promise<number> {
  const rows = await plain.selectFrom('review').select('id').where(hasWords(q)).execute();
  return rows.length;
}

test.each(['ähnlich', 'GRÖßE', 'größe preis', 'zoë', '舒服', '的鞋', 'очень', 'УДОБНО'])(
  'in a database that knows ASCII alone %s is found all the same',
  async (q) => expect(await found(q)).toBe(1),
);

test.each(['übel', '不舒服', 'größe 不舒服', 'нет'])('and %s is not', async (q) =>
  expect(await found(q)).toBe(0),
);
