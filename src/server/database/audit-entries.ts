/** The log of acts. Nothing changes or removes an entry; each gets its place in the chain as its transaction ends. */
import type { Kysely, Transaction } from 'kysely';
import type { AuditEntry } from '../../contract/case.ts';
import type { Actor } from '../actor.ts';
import { chainLater } from './audit-chain.ts';
import type { Tables } from './schema.ts';

export interface Act {
  readonly shopId: string;
  readonly reviewId: string | null;
  readonly actor: Actor;
  /** Such as `reply-written`. */
  readonly act: string;
  readonly detail?: string;
}

export async function recordAct(
  transaction: Transaction<Tables>,
  { shopId, reviewId, actor, act, detail }: Act,
  { now, makeId }: { readonly now: Date; readonly makeId: () => string },
): Promise<void> {
  const entry = {
    shop_id: shopId,
    id: makeId(),
    review_id: reviewId,
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_name: actor.name,
    act,
    detail: detail ?? null,
    at: now,
  };
  await transaction.insertInto('audit_entry').values(entry).execute();
  chainLater(transaction, entry);
}

/** The newest first. */
export async function readActs(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
): Promise<AuditEntry[]> {
  const rows = await database
    .selectFrom('audit_entry')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, name: row.actor_name },
    act: row.act,
    detail: row.detail,
  }));
}
