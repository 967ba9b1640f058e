import { type RawBuilder, sql } from 'kysely';

/** Sets in `delivery`: the log keeps that something was sent, and not to whom; what still waits goes to nobody. */
export function withoutRecipient(now: Date): RawBuilder<unknown> {
  return sql`recipient = '', run_at = null, leased_until = null,
    dropped_at = case when delivery.run_at is null then delivery.dropped_at else ${now}::timestamptz end,
    fault = case when delivery.run_at is null then delivery.fault else 'the address was removed' end`;
}
