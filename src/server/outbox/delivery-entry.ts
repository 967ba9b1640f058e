import type { Delivery } from '../../contract/delivery.ts';
import type { DeliveryRow } from '../database/delivery-queue.ts';

/** A row of the outbox as the merchant's log shows it. */
export function toDelivery(row: DeliveryRow): Delivery {
  const { state, date } = stateOf(row);
  return {
    id: row.id,
    by: row.by,
    occurrence: row.occurrence,
    to: row.is_reviewer ? masked(row.recipient) : row.recipient,
    reviewId: row.review_id,
    state,
    attempts: row.attempts,
    dateCreated: row.created_at.toISOString(),
    date: date.toISOString(),
    fault: row.fault,
  };
}

function stateOf(row: DeliveryRow): { state: Delivery['state']; date: Date } {
  if (row.sent_at) return { state: 'sent', date: row.sent_at };
  if (row.failed_at) return { state: 'failed', date: row.failed_at };
  if (row.dropped_at) return { state: 'dropped', date: row.dropped_at };
  return { state: 'waiting', date: row.run_at ?? row.created_at };
}

/** A reviewer gave the address to be reached by Candor; the shop learns it only when they ask to be contacted. */
function masked(address: string): string {
  return address.replace(/^(.).*@/, '$1***@');
}
