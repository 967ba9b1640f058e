/** Puts the rows of an exported shop back, as they were, and counts anew what is counted of them. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { ImportError } from '../import/read-csv.ts';
import { chainUnplaced } from './audit-chain.ts';
import type { PersonLine } from './exported-shop.ts';
import type { Tables } from './schema.ts';
import { SHOP_PARTS, type ShopPart, tablesOf } from './shop-parts.ts';
import { isPublished } from './standing.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The columns of each table that a row can be given. */
export type Columns = ReadonlyMap<string, ReadonlySet<string>>;

export async function readColumns(database: Kysely<Tables>): Promise<Columns> {
  const { rows } = await sql<{ table_name: string; columns: string[] }>`
    select table_name::text, array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = current_schema() and is_generated = 'NEVER'
      and table_name = any(${tablesOf(SHOP_PARTS)})
    group by table_name`.execute(database);
  return new Map(rows.map(({ table_name, columns }) => [table_name, new Set(columns)]));
}

/** The first table in which the shop has anything that a restore would mingle with; members and the log may be there. */
export async function findOccupied(database: Kysely<Tables>, shopId: string): Promise<string | undefined> {
  const mayBeThere = new Set(['shop', 'member', 'audit_entry']);
  for (const { table } of SHOP_PARTS.filter((part) => !mayBeThere.has(part.table))) {
    const { rows } = await sql`
      select 1 from ${sql.table(table)} where shop_id = ${shopId} limit 1`.execute(database);
    if (rows.length > 0) return table;
  }
  return undefined;
}

/** People are known by their address; answers the id that each has here. */
export async function storePeople(
  transaction: Transaction<Tables>,
  people: readonly PersonLine[],
  now: Date,
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map();
  await transaction
    .insertInto('person')
    .values(people.map((person) => ({ ...person, email_verified: false, created_at: now, updated_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const here = await transaction
    .selectFrom('person')
    .select(['id', 'email'])
    .where(
      'email',
      'in',
      people.map(({ email }) => email),
    )
    .execute();
  const byEmail = new Map(here.map(({ id, email }) => [email, id]));
  return new Map(
    people.flatMap(({ id, email }) => {
      const own = byEmail.get(email);
      return own === undefined ? [] : [[id, own] as const];
    }),
  );
}

/** Rows of one part with all that hangs on them. */
export async function storeRows(
  transaction: Transaction<Tables>,
  columns: Columns,
  shopId: string,
  part: ShopPart,
  rows: readonly Row[],
): Promise<void> {
  const { within = [] } = part;
  const names = new Set(within.map(({ name }) => name));
  const own = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.has(name))));
  for (const alike of Map.groupBy(own, (row) => Object.keys(row).toSorted().join()).values())
    await insert(transaction, columns, shopId, part, alike);
  for (const child of within) {
    const children = rows.flatMap((row) => childrenOf(row, child));
    if (children.length > 0) await storeRows(transaction, columns, shopId, child, children);
  }
}

function childrenOf(row: Row, { name, of = {} }: ShopPart): Row[] {
  const there = row[name] ?? [];
  const link = Object.fromEntries(Object.entries(of).map(([own, theirs]) => [own, row[theirs]]));
  return (Array.isArray(there) ? there : [there]).map((child: Row) => ({ ...child, ...link }));
}

async function insert(
  transaction: Transaction<Tables>,
  columns: Columns,
  shopId: string,
  { table, name }: ShopPart,
  rows: readonly Row[],
): Promise<void> {
  const known = columns.get(table);
  const given = Object.keys(rows[0] ?? {});
  const unknown = given.find((column) => !known?.has(column));
  if (unknown !== undefined) {
    throw new ImportError(
      `A ${name} of the file has "${unknown}", which this Candor does not know; is the file from a newer one?`,
    );
  }
  const refs = sql.join(given.map((column) => sql.ref(column)));
  const conflict =
    table === 'shop'
      ? sql`on conflict (shop_id) do update set ${sql.join(
          given.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
        )}`
      : table === 'member'
        ? sql`on conflict do nothing`
        : sql``;
  await sql`
    insert into ${sql.table(table)} (shop_id, ${refs})
    select ${shopId}, ${refs} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    ${conflict}`.execute(transaction);
}

/** What an export leaves out because it follows from the rest. */
export async function makeAnew(transaction: Transaction<Tables>, shopId: string): Promise<void> {
  await chainUnplaced(transaction, shopId);
  await countAnew(transaction, shopId);
}

async function countAnew(transaction: Transaction<Tables>, shopId: string): Promise<void> {
  const stars = (count: number) => sql`count(*) filter (where rating = ${sql.lit(count)})`;
  await sql`
    insert into aggregate_rating (shop_id, product_id, count_1, count_2, count_3, count_4, count_5, review_count)
    select shop_id, product_id, ${sql.join([1, 2, 3, 4, 5].map(stars))}, count(*) filter (where body <> '')
    from review where shop_id = ${shopId} and ${isPublished} group by shop_id, product_id`.execute(
    transaction,
  );
  await sql`
    insert into review_tally (shop_id, product_id, cell, count)
    select shop_id, product_id, cell, count(*) from review where shop_id = ${shopId} and ${isPublished}
    group by shop_id, product_id, cell`.execute(transaction);
  await sql`
    insert into attribute_average (shop_id, product_id, attribute_id, answer_count, value_sum)
    select review.shop_id, product_id, (answer->>'id')::uuid, count(*), sum((answer->>'value')::int4)
    from review cross join jsonb_array_elements(review.answers) answer
    where shop_id = ${shopId} and ${isPublished} group by 1, 2, 3`.execute(transaction);
}
