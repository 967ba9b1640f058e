/**
 * Each entry of the log carries the SHA-256 of the entry before it and of what it says itself, so that
 * one which was removed or altered later is found. The entries of a transaction join the chain as its last
 * statements: the row of the shop that orders writers is held for no longer than a commit takes, and
 * nobody who holds it waits for another row.
 */
import { createHash } from 'node:crypto';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';

export type AuditRow = Selectable<Tables['audit_entry']>;
/** What an entry says, before it has its place. */
export type Saying = Omit<AuditRow, 'position' | 'hash'>;

/** What the first entry of a shop follows. */
export const NOTHING_BEFORE = Buffer.alloc(32);

const BATCH = 1000;

const waiting = new WeakMap<Transaction<Tables>, Saying[]>();

/** To be chained when the transaction ends. */
export function chainLater(transaction: Transaction<Tables>, entry: Saying): void {
  const entries = waiting.get(transaction);
  if (entries) entries.push(entry);
  else waiting.set(transaction, [entry]);
}

/** The last that a transaction does. */
export async function chainWaiting(transaction: Transaction<Tables>): Promise<void> {
  const byShop = Map.groupBy(waiting.get(transaction) ?? [], (entry) => entry.shop_id);
  const shops = [...byShop].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [shopId, entries] of shops) await chain(transaction, shopId, entries);
}

/** Entries that were stored without a place, such as those of a shop that is put back: in the order of their times. */
export async function chainUnplaced(database: Kysely<Tables>, shopId: string): Promise<void> {
  for (;;) {
    const entries = await database
      .selectFrom('audit_entry')
      .selectAll()
      .where('shop_id', '=', shopId)
      .where('position', 'is', null)
      .orderBy('at')
      .orderBy('id')
      .limit(BATCH)
      .execute();
    if (entries.length === 0) return;
    await chain(database, shopId, entries);
  }
}

/** The order of the members is part of every hash and never changes. */
export function hashOf(before: Uint8Array, position: number, entry: Saying): Buffer {
  const { shop_id, id, review_id, actor_kind, actor_id, actor_name, act, detail, at } = entry;
  const said = [
    shop_id,
    position,
    id,
    review_id,
    actor_kind,
    actor_id,
    actor_name,
    act,
    detail,
    at.toISOString(),
  ];
  return createHash('sha256').update(before).update(JSON.stringify(said)).digest();
}

async function chain(database: Kysely<Tables>, shopId: string, entries: readonly Saying[]): Promise<void> {
  // The hash is still the one before: adding to the length locks the row, or makes the shop's first.
  const end = await database
    .insertInto('audit_chain')
    .values({ shop_id: shopId, length: entries.length, hash: NOTHING_BEFORE })
    .onConflict((conflict) =>
      conflict
        .column('shop_id')
        .doUpdateSet({ length: sql<number>`audit_chain.length + ${entries.length}::int4` }),
    )
    .returning(['length', 'hash'])
    .executeTakeFirstOrThrow();
  let { hash } = end;
  const links = entries.map((entry, index) => {
    const position = end.length - entries.length + index + 1;
    hash = hashOf(hash, position, entry);
    return { id: entry.id, position, hash: hash.toString('hex') };
  });
  await sql`
    update audit_entry set position = link.position, hash = decode(link.hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link (id uuid, position int4, hash text)
    where audit_entry.shop_id = ${shopId} and audit_entry.id = link.id`.execute(database);
  await database.updateTable('audit_chain').set({ hash }).where('shop_id', '=', shopId).execute();
}
