/**
 * Takes a person out of all texts around their reviews, at their own wish. Nothing else changes a text
 * without keeping the one before; here the one before is what is to go.
 */
import { sql, type Transaction } from 'kysely';
import { type PersonNames, withoutPerson, withoutPersonOrParts } from '../privacy/person-words.ts';
import type { Tables } from './schema.ts';

interface TextColumn {
  readonly table: keyof Tables;
  /** After the shop and the review. */
  readonly key: readonly string[];
  readonly column: string;
  /** Whether the person wrote it, as SQL. */
  readonly isOwn: string;
}

const TEXTS: readonly TextColumn[] = [
  { table: 'review_revision', key: ['id'], column: 'headline', isOwn: 'true' },
  { table: 'review_revision', key: ['id'], column: 'body', isOwn: 'true' },
  { table: 'message', key: ['id'], column: 'body', isOwn: "by = 'reviewer'" },
  { table: 'message_revision', key: ['message_id', 'id'], column: 'body', isOwn: 'false' },
  { table: 'case_note', key: ['id'], column: 'body', isOwn: 'false' },
  { table: 'review_check', key: [], column: 'appeal', isOwn: 'true' },
  { table: 'media', key: ['id'], column: 'alt', isOwn: 'true' },
];

interface Forgotten {
  readonly shopId: string;
  readonly reviewIds: readonly string[];
  readonly person: PersonNames;
  /** What takes the place of the name. */
  readonly nameAfter: string;
}

export async function rewriteTexts(transaction: Transaction<Tables>, forgotten: Forgotten): Promise<void> {
  for (const column of ['headline', 'body']) await rewriteReviews(transaction, forgotten, column);
  for (const text of TEXTS) await rewrite(transaction, forgotten, text);
  await rewritePayloads(transaction, forgotten);
}

async function rewriteReviews(
  transaction: Transaction<Tables>,
  { shopId, reviewIds, person }: Forgotten,
  column: string,
): Promise<void> {
  const { rows } = await sql<{ id: string; text: string }>`
    select id, ${sql.ref(column)} as text from review
    where shop_id = ${shopId} and id = any(${reviewIds}::uuid[])`.execute(transaction);
  for (const { id, text } of rows) {
    const after = withoutPerson(text, person);
    if (after === text) continue;
    await sql`update review set ${sql.ref(column)} = ${after}
      where shop_id = ${shopId} and id = ${id}`.execute(transaction);
  }
}

async function rewrite(
  transaction: Transaction<Tables>,
  { shopId, reviewIds, person }: Forgotten,
  { table, key, column, isOwn }: TextColumn,
): Promise<void> {
  const keys = ['review_id', ...key].map((name) => sql`${sql.ref(name)}::text`);
  const { rows } = await sql<{ key: string[]; text: string; is_own: boolean }>`
    select array[${sql.join(keys)}] as key, ${sql.ref(column)} as text, ${sql.raw(isOwn)} as is_own
    from ${sql.table(table)}
    where shop_id = ${shopId} and review_id = any(${reviewIds}::uuid[]) and ${sql.ref(column)} <> ''`.execute(
    transaction,
  );
  for (const { key: of, text, is_own: isTheirs } of rows) {
    const after = isTheirs ? withoutPerson(text, person) : withoutPersonOrParts(text, person);
    if (after === text) continue;
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${after}
      where shop_id = ${shopId} and array[${sql.join(keys)}] = ${of}::text[]`.execute(transaction);
  }
}

/** What systems were told, or will be, names the author as everyone sees them from now on. */
async function rewritePayloads(
  transaction: Transaction<Tables>,
  { shopId, reviewIds, person, nameAfter }: Forgotten,
): Promise<void> {
  const rows = await transaction
    .selectFrom('delivery')
    .select(['id', 'payload'])
    .where('shop_id', '=', shopId)
    .where('by', '=', 'webhook')
    .where('review_id', 'in', reviewIds)
    .execute();
  for (const { id, payload } of rows) {
    const after = JSON.stringify(payload, (_, value: unknown) => {
      if (typeof value !== 'string') return value;
      return person.names.includes(value) ? nameAfter : withoutPersonOrParts(value, person);
    });
    await transaction
      .updateTable('delivery')
      .set({ payload: after })
      .where('shop_id', '=', shopId)
      .where('id', '=', id)
      .execute();
  }
}
