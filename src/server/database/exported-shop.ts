/** Writes the rows of a shop as JSON, a few hundred at a time, each with what hangs on it. */
import { type ControlledTransaction, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from './schema.ts';
import type { ShopPart } from './shop-parts.ts';

const PAGE = 200;

/** What is read in it is of one moment, however long the reading takes. End it by a rollback. */
export async function openSnapshot(database: Kysely<Tables>): Promise<ControlledTransaction<Tables>> {
  const snapshot = await database
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  // PostgreSQL writes a time into JSON as the session's zone has it.
  await sql`set local time zone 'UTC'`.execute(snapshot);
  return snapshot;
}

/** Each row as the text of a JSON object. */
export async function* readPart(
  database: Kysely<Tables>,
  shopId: string,
  part: ShopPart,
): AsyncGenerator<string> {
  const keys = part.key.map((column) => sql.ref(`${part.table}.${column}`));
  let after: readonly unknown[] | undefined;
  do {
    const { rows } = await sql<{ line: string; key: unknown[] }>`
      select (${lineOf(part)})::text as line, jsonb_build_array(${sql.join(keys)}) as key
      from ${sql.table(part.table)}
      where ${sql.ref(`${part.table}.shop_id`)} = ${shopId}
      ${part.where === undefined ? sql`` : sql`and ${sql.raw(part.where)}`}
      ${after === undefined ? sql`` : sql`and (${sql.join(keys)}) > (${sql.join(after)})`}
      ${keys.length === 0 ? sql`` : sql`order by ${sql.join(keys)}`}
      limit ${PAGE}`.execute(database);
    for (const { line } of rows) yield line;
    after = keys.length > 0 && rows.length === PAGE ? rows.at(-1)?.key : undefined;
  } while (after !== undefined);
}

/** Of few rows, all at once. */
export async function readLines(
  database: Kysely<Tables>,
  shopId: string,
  part: ShopPart,
  only: RawBuilder<unknown>,
): Promise<unknown[]> {
  const { rows } = await sql<{ line: unknown }>`
    select ${lineOf(part)} as line from ${sql.table(part.table)}
    where ${sql.ref(`${part.table}.shop_id`)} = ${shopId} and ${only}
    order by ${sql.join(part.key.map((column) => sql.ref(`${part.table}.${column}`)))}`.execute(database);
  return rows.map(({ line }) => line);
}

/** The columns of a row, but for those that its place in the file tells, and what hangs on it by its name. */
function lineOf({ table, of = {}, made = [], within = [] }: ShopPart): RawBuilder<unknown> {
  const untold = ['shop_id', ...Object.keys(of), ...made];
  const own = sql`to_jsonb(${sql.table(table)}) - ${untold}::text[]`;
  if (within.length === 0) return own;
  const parts = within.flatMap((part) => [sql`${part.name}::text`, sql`(${rowsWithin(table, part)})`]);
  return sql`${own} || jsonb_build_object(${sql.join(parts)})`;
}

function rowsWithin(parent: string, part: ShopPart): RawBuilder<unknown> {
  const { table, key, of = {}, isOne } = part;
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const line = lineOf(part);
  const matches = [['shop_id', 'shop_id'] as const, ...Object.entries(of)].map(
    ([own, theirs]) => sql`${column(own)} = ${sql.ref(`${parent}.${theirs}`)}`,
  );
  const from = sql`from ${sql.table(table)} where ${sql.join(matches, sql` and `)}`;
  if (isOne) return sql`select ${line} ${from}`;
  return sql`select coalesce(jsonb_agg(${line} order by ${sql.join(key.map(column))}), '[]') ${from}`;
}

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Who the members of a shop are; how they get in stays here. */
export async function readPeople(database: Kysely<Tables>, shopId: string): Promise<PersonLine[]> {
  return database
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('member.shop_id', '=', shopId)
    .orderBy('person.id')
    .execute();
}

export interface PhotoLine {
  readonly id: string;
  readonly hashes: readonly [string, string];
}

/** The photos that reviews show, in the order of their ids. */
export async function* readPhotos(database: Kysely<Tables>, shopId: string): AsyncGenerator<PhotoLine> {
  let after: string | undefined;
  do {
    const rows = await database
      .selectFrom('media')
      .select(['id', 'full_hash', 'thumbnail_hash'])
      .where('shop_id', '=', shopId)
      .where('review_id', 'is not', null)
      .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { id, full_hash, thumbnail_hash } of rows) yield { id, hashes: [full_hash, thumbnail_hash] };
    after = rows.length === PAGE ? rows.at(-1)?.id : undefined;
  } while (after !== undefined);
}
