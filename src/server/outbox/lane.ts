/**
 * One way to send, with so many attempts at a time. Mails and webhooks have a lane each, and no receiver
 * fills one, so that whoever hangs holds up nobody else.
 */
import { leaseDue, settleDelivery, type DeliveryRow, type Outcome } from '../database/delivery-queue.ts';
import { faultOf } from '../request-log.ts';
import { Dropped, NotTaken } from './attempt.ts';
import { nextAttempt } from './back-off.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';

interface LaneSettings {
  readonly by: DeliveryRow['by'];
  readonly slots: number;
  readonly perRecipient: number;
  readonly send: (dependencies: OutboxDependencies, row: DeliveryRow) => Promise<void>;
}

export interface Lane {
  /** Begins as much of what is due as there is room for, and answers with how much that was. */
  readonly begin: () => Promise<number>;
  /** All attempts that are under way. */
  readonly attempts: ReadonlySet<Promise<void>>;
  readonly isFull: () => boolean;
}

export function createLane(dependencies: OutboxDependencies, settings: LaneSettings): Lane {
  const { database, clock } = dependencies;
  const attempts = new Set<Promise<void>>();
  const busy = new Map<string, number>();
  const count = (recipient: string, change: number) => {
    const left = (busy.get(recipient) ?? 0) + change;
    if (left > 0) busy.set(recipient, left);
    else busy.delete(recipient);
  };
  const start = (row: DeliveryRow) => {
    count(row.recipient, 1);
    const running = attempt(dependencies, settings, row).finally(() => {
      count(row.recipient, -1);
      attempts.delete(running);
    });
    attempts.add(running);
  };
  const isFull = () => attempts.size >= settings.slots;
  return {
    attempts,
    isFull,
    async begin() {
      if (isFull()) return 0;
      const limit = settings.slots - attempts.size;
      const { by, perRecipient } = settings;
      const except = [...busy].filter(([, running]) => running >= perRecipient).map(([to]) => to);
      const rows = await leaseDue(database, { by, limit, perRecipient, except, now: clock.now() });
      for (const row of rows) start(row);
      return rows.length;
    },
  };
}

/** Never rejects: what it could not write down is tried again when the lease runs out. */
async function attempt(
  dependencies: OutboxDependencies,
  { send }: LaneSettings,
  row: DeliveryRow,
): Promise<void> {
  const { database, log } = dependencies;
  const about = { delivery: row.id, by: row.by, occurrence: row.occurrence, attempt: row.attempts };
  try {
    const outcome = await send(dependencies, row).then(
      () => ({ sent: dependencies.clock.now() }),
      (error: unknown) => outcomeOf(error, row, dependencies),
    );
    await settleDelivery(database, row, outcome);
    if ('sent' in outcome) log.info(about, 'delivery sent');
    else if ('dropped' in outcome) log.info({ ...about, reason: outcome.reason }, 'delivery dropped');
    else log.warn({ ...about, fault: outcome.fault, again: 'again' in outcome }, 'delivery not taken');
  } catch (error) {
    log.error({ ...about, fault: faultOf(error) }, 'delivery left to its lease');
  }
}

function outcomeOf(error: unknown, row: DeliveryRow, { clock, log }: OutboxDependencies): Outcome {
  const now = clock.now();
  if (error instanceof Dropped) return { dropped: now, reason: error.message };
  // Any other fault is ours.
  if (!(error instanceof NotTaken)) log.error({ delivery: row.id, fault: faultOf(error) }, 'delivery failed');
  const fault = error instanceof NotTaken ? error.message : 'a fault of the server, which is in its log';
  // Whoever tries something out waits for the answer, not for a second try.
  const again = row.occurrence === 'test' ? undefined : nextAttempt(row.attempts, now);
  return again ? { again, fault } : { failed: now, fault };
}
