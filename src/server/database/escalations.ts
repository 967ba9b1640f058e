/** Which cases have waited long enough for a step of the shop's escalation; each step is marked in the transaction that announces it. */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { EscalationStep } from '../../contract/working-calendar.ts';
import type { WorkingTime } from '../working-time.ts';
import type { Tables } from './schema.ts';

export interface EscalatingShop extends WorkingTime {
  readonly shopId: string;
  readonly steps: readonly (EscalationStep & { readonly since: string })[];
}

export async function listEscalatingShops(database: Kysely<Tables>): Promise<EscalatingShop[]> {
  const rows = await database
    .selectFrom('shop')
    .select(['shop_id', 'time_zone', 'working_hours', 'days_off', 'escalation'])
    .where(sql<boolean>`escalation <> '[]'::jsonb`)
    .execute();
  return rows.map((row) => ({
    shopId: row.shop_id,
    timeZone: row.time_zone,
    hours: row.working_hours,
    daysOff: row.days_off,
    steps: row.escalation,
  }));
}

/** A case that waits, and since when. */
export interface WaitingCase {
  readonly shopId: string;
  readonly reviewId: string;
  readonly waitingSince: Date;
}

/** Those that have waited since then, and of which the step was not told. */
export async function listUnescalated(
  database: Kysely<Tables>,
  shopId: string,
  step: { readonly afterHours: number; readonly after: Date | undefined; readonly until: Date },
): Promise<WaitingCase[]> {
  const { after } = step;
  const rows = await database
    .selectFrom('review_case')
    .select(['review_id', 'waiting_since'])
    .where('shop_id', '=', shopId)
    .where('waiting_since', '<=', step.until)
    .$if(after !== undefined, (query) => query.where('waiting_since', '>', after ?? null))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('case_escalation')
            .select('case_escalation.at')
            .whereRef('case_escalation.shop_id', '=', 'review_case.shop_id')
            .whereRef('case_escalation.review_id', '=', 'review_case.review_id')
            .whereRef('case_escalation.waiting_since', '=', 'review_case.waiting_since')
            .where('case_escalation.after_hours', '=', step.afterHours),
        ),
      ),
    )
    .orderBy('waiting_since')
    .execute();
  return rows.flatMap(({ review_id, waiting_since }) =>
    waiting_since ? [{ shopId, reviewId: review_id, waitingSince: waiting_since }] : [],
  );
}

/** Answers false when the case waits no longer, somebody has it in hand just now, or another server was first. */
export async function markEscalated(
  transaction: Transaction<Tables>,
  { shopId, reviewId, waitingSince }: WaitingCase,
  afterHours: number,
  now: Date,
): Promise<boolean> {
  const waiting = await transaction
    .selectFrom('review_case')
    .select('review_id')
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('waiting_since', '=', waitingSince)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!waiting) return false;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('case_escalation')
    .values({
      shop_id: shopId,
      review_id: reviewId,
      waiting_since: waitingSince,
      after_hours: afterHours,
      at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
