/** The outbox as its workers see it. Several processes may work on it; a row that one holds is passed over by the rest. */
import { sql, type Insertable, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';

export type DeliveryRow = Selectable<Tables['delivery']>;

/** A worker that died is taken for gone after this long; well beyond the time that an attempt may take. */
const LEASE_MS = 30_000;

export async function storeDeliveries(
  transaction: Transaction<Tables>,
  deliveries: readonly Insertable<Tables['delivery']>[],
): Promise<DeliveryRow[]> {
  if (deliveries.length === 0) return [];
  return transaction.insertInto('delivery').values(deliveries).returningAll().execute();
}

export interface Lease {
  readonly by: DeliveryRow['by'];
  readonly limit: number;
  /** So many of one recipient at a time, so that a slow one leaves room for the others. */
  readonly perRecipient: number;
  /** These have as many under way as they may. */
  readonly except: readonly string[];
  readonly now: Date;
}

/** Takes what is due, the longest waiting first. The attempt counts from here on, even when the worker dies in it. */
export async function leaseDue(
  database: Kysely<Tables>,
  { by, limit, perRecipient, except, now }: Lease,
): Promise<DeliveryRow[]> {
  const isDue = (table: string) =>
    sql<boolean>`${sql.ref(`${table}.run_at`)} <= ${now}
      and coalesce(${sql.ref(`${table}.leased_until`)} <= ${now}, true)`;
  const ranked = database
    .selectFrom('delivery as candidate')
    .select([
      'candidate.shop_id',
      'candidate.id',
      sql<number>`row_number() over (partition by candidate.recipient order by candidate.run_at, candidate.id)`.as(
        'place',
      ),
    ])
    .where('candidate.by', '=', by)
    .where(isDue('candidate'))
    .where(sql<boolean>`candidate.recipient <> all(${except}::text[])`)
    .as('ranked');
  const free = database
    .selectFrom('delivery as waiting')
    .innerJoin(ranked, (join) =>
      join.onRef('ranked.shop_id', '=', 'waiting.shop_id').onRef('ranked.id', '=', 'waiting.id'),
    )
    .select(['waiting.shop_id', 'waiting.id'])
    .where('ranked.place', '<=', perRecipient)
    // Once more, as another worker may have taken it since.
    .where(isDue('waiting'))
    .orderBy('waiting.run_at')
    .orderBy('waiting.id')
    .limit(limit)
    .forUpdate('waiting')
    .skipLocked();
  return database
    .with('free', () => free)
    .updateTable('delivery')
    .from('free')
    .set({
      leased_until: new Date(now.getTime() + LEASE_MS),
      attempts: sql`delivery.attempts + 1`,
    })
    .whereRef('delivery.shop_id', '=', 'free.shop_id')
    .whereRef('delivery.id', '=', 'free.id')
    .returningAll('delivery')
    .execute();
}

/** What an attempt led to. */
export type Outcome =
  | { readonly sent: Date }
  | { readonly dropped: Date; readonly reason: string }
  | { readonly failed: Date; readonly fault: string }
  | { readonly again: Date; readonly fault: string };

/** Does nothing when the lease has run out meanwhile and another worker has the row. */
export async function settleDelivery(
  database: Kysely<Tables>,
  { shop_id, id, leased_until }: DeliveryRow,
  outcome: Outcome,
): Promise<void> {
  await database
    .updateTable('delivery')
    .set({ leased_until: null, ...columnsOf(outcome) })
    .where('shop_id', '=', shop_id)
    .where('id', '=', id)
    .where('leased_until', '=', leased_until)
    .execute();
}

function columnsOf(outcome: Outcome) {
  if ('sent' in outcome) return { sent_at: outcome.sent, run_at: null, fault: null };
  if ('dropped' in outcome) return { dropped_at: outcome.dropped, run_at: null, fault: outcome.reason };
  if ('failed' in outcome) return { failed_at: outcome.failed, run_at: null, fault: outcome.fault };
  return { run_at: outcome.again, fault: outcome.fault };
}
