import type { Transaction } from 'kysely';
import { changeCounts } from './aggregate-rating.ts';
import { countAnswers, discountAnswers } from './attribute-averages.ts';
import type { Tables } from './schema.ts';

interface ReviewAddress {
  readonly shopId: string;
  readonly reviewId: string;
}

/** `as-due`: published when its time has come, and held until then. */
export type StandingChange =
  | { readonly standing: 'rejected' }
  | { readonly standing: 'as-due'; readonly now: Date; readonly publishedAt?: Date };

/**
 * Shows a review to everyone, or no longer; all that is counted of it follows in the same transaction. Whoever
 * asks for it gives no more than which review it is, and learns no more than whether everyone sees it now.
 */
export async function setStanding(
  transaction: Transaction<Tables>,
  { shopId, reviewId }: ReviewAddress,
  change: StandingChange,
): Promise<{ readonly isPublic: boolean }> {
  const before = await transaction
    .selectFrom('review')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', '=', reviewId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const after = await transaction
    .updateTable('review')
    .set(change.standing === 'rejected' ? { standing: 'rejected' } : asDue(change, before.published_at))
    .where('shop_id', '=', shopId)
    .where('id', '=', reviewId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await changeCounts(transaction, before, before, after);
  await discountAnswers(transaction, before);
  await countAnswers(transaction, after);
  return { isPublic: after.standing === 'published' };
}

function asDue(
  { now, publishedAt }: Extract<StandingChange, { standing: 'as-due' }>,
  before: Date,
): { readonly standing: 'published' | 'held'; readonly published_at: Date } {
  const time = publishedAt ?? before;
  return { standing: time > now ? 'held' : 'published', published_at: time };
}
