/** What only helped the machinery goes when its time has come: answers kept for a repeated request, what was sent, and sessions and links that have expired. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { KEPT_DAYS } from '../../contract/kept-days.ts';
import type { Tables } from './schema.ts';

/** At a time, so that no statement runs long; the next round goes on. */
const BATCH = 1000;

export async function removePastTraces(database: Kysely<Tables>, now: Date): Promise<void> {
  const before = (days: number) => sql`${now}::timestamptz - make_interval(days => ${days})`;
  await remove(database, 'idempotency_key', sql`created_at < ${before(KEPT_DAYS.idempotencyKey)}`);
  await remove(database, 'kept_mail', sql`kept_at < ${before(KEPT_DAYS.keptMail)}`);
  for (const table of ['session', 'verification'] as const) {
    await remove(database, table, sql`expires_at < ${now}::timestamptz`);
  }
  // What still waits is not past, however old.
  await remove(
    database,
    'delivery',
    sql`run_at is null and created_at < ${before(KEPT_DAYS.delivery)} and not exists (
      select from invitation_mail mail
      where mail.shop_id = delivery.shop_id and mail.delivery_id = delivery.id)`,
  );
}

async function remove(
  database: Kysely<Tables>,
  table: 'idempotency_key' | 'kept_mail' | 'delivery' | 'session' | 'verification',
  isPast: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    delete from ${sql.table(table)} where ctid = any(array(
      select ctid from ${sql.table(table)} where ${isPast} limit ${BATCH}))`.execute(database);
}
