/** The case of a review: one row, which grows a version with whatever happens around the review. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { CaseState } from '../../contract/case-moves.ts';
import type { Topic } from '../../contract/topics.ts';
import type { CaseRow } from './case-tables.ts';
import type { Tables } from './schema.ts';

export async function storeCase(
  transaction: Transaction<Tables>,
  opened: { readonly shopId: string; readonly reviewId: string; readonly rating: number; readonly now: Date },
): Promise<CaseRow> {
  return transaction
    .insertInto('review_case')
    .values({
      shop_id: opened.shopId,
      review_id: opened.reviewId,
      state: 'open',
      opened_at: opened.now,
      customer_spoke_at: opened.now,
      waiting_since: opened.now,
      changed_at: opened.now,
      initial_rating: opened.rating,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Undefined when the review has opened none. */
export async function lockCase(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewId: string,
): Promise<CaseRow | undefined> {
  return transaction
    .selectFrom('review_case')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst();
}

/** What of a case an act changes; its version and the time of its change come with any of it. */
export interface CaseChange {
  readonly state?: CaseState;
  readonly topic?: Topic | null;
  readonly first_replied_at?: Date;
  readonly merchant_spoke_at?: Date;
  readonly customer_spoke_at?: Date;
  readonly said_not_yet?: boolean;
  readonly assignee_id?: string | null;
  readonly tags?: string[];
}

const ENDED: readonly CaseState[] = ['resolved', 'closed'];

export async function changeCase(
  transaction: Transaction<Tables>,
  { shop_id, review_id, state: before, ended_at, waiting_since }: CaseRow,
  change: CaseChange,
  now: Date,
): Promise<void> {
  const state = change.state ?? before;
  const ended = ENDED.includes(state) ? (state === before ? ended_at : now) : null;
  await transaction
    .updateTable('review_case')
    .set({
      ...change,
      version: sql`version + 1`,
      ended_at: ended,
      waiting_since: ended ? null : waitingAfter(change, waiting_since),
      changed_at: now,
    })
    .where('shop_id', '=', shop_id)
    .where('review_id', '=', review_id)
    .execute();
}

/** Whoever has waited goes on waiting from when it began, however often they speak. */
function waitingAfter(change: CaseChange, before: Date | null): Date | null {
  if (change.merchant_spoke_at) return null;
  return before ?? change.customer_spoke_at ?? null;
}

export async function hasCases(database: Kysely<Tables>, shopId: string): Promise<boolean> {
  const found = await database
    .selectFrom('review_case')
    .select('review_id')
    .where('shop_id', '=', shopId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
