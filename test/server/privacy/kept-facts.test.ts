/** That the list of personal facts is whole: a column that holds one, or may, stands in it or is known to hold none. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT_FACTS } from '../../../src/server/privacy/kept-facts.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

/** Tables of the shop's own words and figures, and of none but the shop. */
const OF_NOBODY = new Set([
  'aggregate_rating',
  'attribute',
  'attribute_average',
  'audit_chain',
  'invitation_setting',
  'invitation_trial',
  'ledger_line',
  'product',
  'product_tag',
  'reply_template',
  'review_sketch',
  'review_tally',
  'saved_view',
  'shop',
]);
/** Ids, states and choices, whatever table they stand in. */
const TELLS_NOBODY =
  /\.(id|\w+_ids?|act|actor_kind|by|cases|cell|fault|full_hash|hash|image_url|incentive|imported_from|key|kind|language|left_out|name|occurrences?|operation|platform|reason|refusal|rights|role|signals|standing|state|tags|thumbnail_hash|timings|topic|url|variant|version|waits_for|decided_by|assignee_id)$/;
/** Where a name or a number is of a thing, and not of a person. */
const NAMES_OF_THINGS = new Set(['api_key.name', 'order_line.name']);

async function textColumns(): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`
    select table_name || '.' || column_name as column from information_schema.columns
    where table_schema = current_schema() and data_type in ('text', 'bytea', 'jsonb', 'json', 'ARRAY', 'inet')
      and table_name not like 'kysely%'
    order by 1`.execute(database.kysely);
  return rows.map(({ column }) => column);
}

const listed = KEPT_FACTS.flatMap(({ columns }) => columns);

test('every column that may hold a fact of a person or a token is listed', async () => {
  const columns = await textColumns();
  expect(columns.length).toBeGreaterThan(150);
  const unknown = columns.filter((column) => {
    if (listed.includes(column) || OF_NOBODY.has(column.split('.', 1)[0] ?? '')) return false;
    return column.endsWith('.name') ? !NAMES_OF_THINGS.has(column) : !TELLS_NOBODY.test(column);
  });
  expect(unknown, 'say in kept-facts.ts how it is kept, or above that it tells nobody').toEqual([]);
});

test('no column is listed twice, or is gone', async () => {
  const columns = await textColumns();
  expect(listed.filter((column, index) => listed.indexOf(column) !== index)).toEqual([]);
  expect(listed.filter((column) => !columns.includes(column))).toEqual([]);
});

test('what is listed as a hash or as encrypted is not kept as text', async () => {
  const { rows } = await sql<{ column: string; type: string }>`
    select table_name || '.' || column_name as column, data_type as type from information_schema.columns
    where table_schema = current_schema()`.execute(database.kysely);
  const types = new Map(rows.map(({ column, type }) => [column, type]));
  const closed = KEPT_FACTS.filter(({ manner }) => manner === 'hashed' || manner === 'sealed');
  // The library writes a password's salt and hash as one text.
  const columns = closed.flatMap((fact) => fact.columns).filter((column) => column !== 'credential.password');
  expect(columns.filter((column) => types.get(column) !== 'bytea')).toEqual([]);
});
