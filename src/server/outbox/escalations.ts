/** The clock's own occurrence: a case that the shop has not answered in so many of its working hours. Each step is told once. */
import { CANDOR } from '../actor.ts';
import { recordAct } from '../database/audit-entries.ts';
import {
  type EscalatingShop,
  listEscalatingShops,
  listUnescalated,
  markEscalated,
  type WaitingCase,
} from '../database/escalations.ts';
import { inTransaction } from '../database/transaction.ts';
import { workedSince } from '../working-time.ts';
import { announce } from './announce.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';

type EscalationDependencies = Pick<OutboxDependencies, 'database' | 'clock' | 'makeId' | 'mediaUrl'>;
type Step = EscalatingShop['steps'][number];

export async function escalate(dependencies: EscalationDependencies): Promise<void> {
  const { database, clock } = dependencies;
  for (const shop of await listEscalatingShops(database)) {
    for (const step of shop.steps) {
      const { afterHours } = step;
      const until = workedSince(shop, afterHours, clock.now());
      // Nobody has worked that long, or ever does.
      if (!until) continue;
      const after = workedSince(shop, afterHours, new Date(step.since));
      const cases = await listUnescalated(database, shop.shopId, { afterHours, after, until });
      for (const waiting of cases) await tell(dependencies, waiting, step);
    }
  }
}

async function tell(
  { database, clock, makeId, mediaUrl }: EscalationDependencies,
  waiting: WaitingCase,
  { afterHours, members, emails }: Step,
): Promise<void> {
  const { shopId, reviewId } = waiting;
  await inTransaction(database, async (transaction) => {
    const context = { shopId, now: clock.now(), makeId, mediaUrl };
    if (!(await markEscalated(transaction, waiting, afterHours, context.now))) return;
    await announce(transaction, context, {
      type: 'case.unanswered',
      reviewId,
      escalation: { afterHours, members, emails },
    });
    const detail = `after ${afterHours} working hours`;
    await recordAct(transaction, { shopId, reviewId, actor: CANDOR, act: 'escalated', detail }, context);
  });
}
