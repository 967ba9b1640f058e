/** Reviews whose time has come are published by themselves: nobody has to do anything, and nobody can forget it. */
import { CANDOR } from '../actor.ts';
import { setStanding } from '../database/change-standing.ts';
import { lockDueReview, listDueReviews } from '../database/held-reviews.ts';
import { recordInLedger } from '../database/ledger-lines.ts';
import { inTransaction } from '../database/transaction.ts';
import { announce } from '../outbox/announce.ts';
import type { OutboxDependencies } from '../outbox/outbox-dependencies.ts';

type PublishingDependencies = Pick<OutboxDependencies, 'database' | 'clock' | 'makeId' | 'mediaUrl'>;

export async function publishDue({
  database,
  clock,
  makeId,
  mediaUrl,
}: PublishingDependencies): Promise<void> {
  const now = clock.now();
  for (const { shopId, reviewId } of await listDueReviews(database, now)) {
    await inTransaction(database, async (transaction) => {
      // Deleted meanwhile, rejected, or published by another process.
      if (!(await lockDueReview(transaction, { shopId, reviewId, now }))) return;
      const change = { standing: 'as-due', now, publishedAt: now } as const;
      await setStanding(transaction, { shopId, reviewId }, change);
      const act = { shopId, reviewId, actor: CANDOR, act: 'review-published' } as const;
      await recordInLedger(transaction, act, { now, makeId });
      const context = { shopId, now, makeId, mediaUrl };
      await announce(transaction, context, { type: 'review.published', reviewId });
    });
  }
}
