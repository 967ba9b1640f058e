/** The clock's own occurrences: a promise that falls due, and one whose day has passed. Each is announced once. */
import { CANDOR } from '../actor.ts';
import { dayIn, hourIn, otherDay } from '../calendar.ts';
import { recordAct } from '../database/audit-entries.ts';
import {
  listShopsWithPromises,
  listUnreminded,
  markReminded,
  type Reminder,
  type RemindablePromise,
} from '../database/promise-reminders.ts';
import { inTransaction } from '../database/transaction.ts';
import { announce } from './announce.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';

type ReminderDependencies = Pick<OutboxDependencies, 'database' | 'clock' | 'makeId' | 'mediaUrl'>;

/** A reminder of the day to come is read at the desk, not at night. */
const FROM_HOUR = 9;

export async function remindOfPromises(dependencies: ReminderDependencies): Promise<void> {
  const { database, clock } = dependencies;
  const now = clock.now();
  // Where the day begins first it is never more than a day ahead of UTC, and tomorrow counts.
  const shops = await listShopsWithPromises(database, otherDay(dayIn('UTC', now), 2));
  for (const { shopId, timeZone } of shops) {
    const today = dayIn(timeZone, now);
    const late = await listUnreminded(database, shopId, 'reminded_after_at', { until: otherDay(today, -1) });
    for (const promise of late) await remind(dependencies, promise, 'reminded_after_at');
    if (hourIn(timeZone, now) < FROM_HOUR) continue;
    const days = { from: today, until: otherDay(today, 1) };
    const due = await listUnreminded(database, shopId, 'reminded_before_at', days);
    for (const promise of due) await remind(dependencies, promise, 'reminded_before_at');
  }
}

async function remind(
  { database, clock, makeId, mediaUrl }: ReminderDependencies,
  promise: RemindablePromise,
  reminder: Reminder,
): Promise<void> {
  const { shopId, reviewId, messageId, due } = promise;
  await inTransaction(database, async (transaction) => {
    const context = { shopId, now: clock.now(), makeId, mediaUrl };
    if (!(await markReminded(transaction, promise, reminder, context.now))) return;
    const type = reminder === 'reminded_before_at' ? 'promise.due' : 'promise.late';
    await announce(transaction, context, { type, reviewId, messageId });
    const act = type === 'promise.due' ? 'reminded-promise-due' : 'reminded-promise-late';
    await recordAct(transaction, { shopId, reviewId, actor: CANDOR, act, detail: due }, context);
  });
}
