/** Puts the rows of a whole database back. For the operator alone, into a database that has none. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { listTables } from './backed-up.ts';
import type { Tables } from './schema.ts';

/** The first table in which there is anything. */
export async function findFilled(database: Kysely<Tables>): Promise<string | undefined> {
  for (const table of await listTables(database)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(database);
    if (rows.length > 0) return table;
  }
  return undefined;
}

interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Rows come in the order of their tables' names, so what one table asks of another is asked at the end, of all of
 * them; triggers have had their say when the rows were made. Both are of the transaction, as the rows are.
 */
export async function liftBonds(transaction: Transaction<Tables>): Promise<() => Promise<void>> {
  const { rows: bonds } = await sql<Constraint>`
    select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0
    order by 1, 2`.execute(transaction);
  const tables = await listTables(transaction);
  for (const { table, name } of bonds) {
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(transaction);
  }
  for (const table of tables)
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(transaction);
  return async function bind() {
    for (const table of tables)
      await sql`alter table ${sql.table(table)} enable trigger user`.execute(transaction);
    for (const { table, name, definition } of bonds) {
      await sql`alter table ${sql.raw(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
        transaction,
      );
    }
  };
}

/** What the database works out by itself is left to it. */
export async function readGivenColumns(
  database: Kysely<Tables>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ table_name: string; columns: string[] }>`
    select table_name::text, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns where table_schema = current_schema() and is_generated = 'NEVER'
    group by table_name`.execute(database);
  return new Map(rows.map(({ table_name, columns }) => [table_name, columns]));
}

export async function putRows(
  transaction: Transaction<Tables>,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const refs = sql.join(columns.map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(table)} (${refs}) overriding system value
    select ${refs} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    transaction,
  );
}

/** Numbers that tables count by themselves go on where they were. */
export async function goOnCounting(transaction: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string; sequence: string }>`
    select table_name::text as table, column_name::text as column,
      pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
    from information_schema.columns
    where table_schema = current_schema()
      and pg_get_serial_sequence(quote_ident(table_name), column_name) is not null`.execute(transaction);
  for (const { table, column, sequence } of rows) {
    await sql`
      select setval(${sequence}, greatest(max(${sql.ref(column)}), 1), max(${sql.ref(column)}) is not null)
      from ${sql.table(table)}`.execute(transaction);
  }
}
