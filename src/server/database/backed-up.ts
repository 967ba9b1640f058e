/** The whole database as rows of JSON: every table that there is, of all shops, in one moment. For the operator alone. */
import { type ControlledTransaction, type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';

const PAGE = 200;
/** Held together by those who read photos, and alone by whoever removes some. */
const PHOTOS_LOCK = 7_231_001;

/** Until the end of this transaction no photo is removed, so that each that a row names is there to be read. */
export async function keepPhotos(database: Kysely<Tables>): Promise<ControlledTransaction<Tables>> {
  const holding = await database.startTransaction().execute();
  await sql`select pg_advisory_xact_lock_shared(${PHOTOS_LOCK})`.execute(holding);
  return holding;
}

/** Whether photos may be removed just now, until the transaction ends. */
export async function mayRemovePhotos(transaction: Transaction<Tables>): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select pg_try_advisory_xact_lock(${PHOTOS_LOCK}) as may`.execute(transaction);
  return rows[0]?.may === true;
}

/** In the order of their names, without the notes of which migrations have run. */
export async function listTables(database: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name::text as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE'
      and left(table_name, 7) <> 'kysely_' order by 1`.execute(database);
  return rows.map(({ name }) => name);
}

/** The names of the migrations that have run, those included that this version does not know. */
export async function readMigrations(database: Kysely<Tables>): Promise<string[]> {
  const known = await sql`select to_regclass('kysely_migration') as known`.execute(database);
  if ((known.rows[0] as { known: unknown }).known === null) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by 1`.execute(
    database,
  );
  return rows.map(({ name }) => name);
}

/** Each row as the text of a JSON object. */
export async function* readTable(snapshot: Kysely<Tables>, table: string): AsyncGenerator<string> {
  await sql`
    declare each_row no scroll cursor for
    select to_jsonb(entry)::text as line from ${sql.table(table)} entry`.execute(snapshot);
  let count: number;
  do {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(PAGE)} from each_row`.execute(snapshot);
    for (const { line } of rows) yield line;
    count = rows.length;
  } while (count === PAGE);
  await sql`close each_row`.execute(snapshot);
}

export interface KeptPhoto {
  readonly shopId: string;
  readonly id: string;
  readonly hashes: readonly string[];
}

/** Those included that no review has named yet. */
export async function* readAllPhotos(snapshot: Kysely<Tables>): AsyncGenerator<KeptPhoto> {
  let after = { shop_id: '', id: '00000000-0000-0000-0000-000000000000' };
  let count: number;
  do {
    const rows = await snapshot
      .selectFrom('media')
      .select(['shop_id', 'id', 'full_hash', 'thumbnail_hash'])
      .where(sql<boolean>`(shop_id, id) > (${after.shop_id}, ${after.id}::uuid)`)
      .orderBy('shop_id')
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { shop_id, id, full_hash, thumbnail_hash } of rows)
      yield { shopId: shop_id, id, hashes: [full_hash, thumbnail_hash] };
    after = rows.at(-1) ?? after;
    count = rows.length;
  } while (count === PAGE);
}
