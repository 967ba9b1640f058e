import type { Transaction } from 'kysely';
import { changeCounts } from './aggregate-rating.ts';
import { countAnswers, discountAnswers } from './attribute-averages.ts';
import type { ReviewRow, Tables } from './schema.ts';

/** Shows a review to everyone, or no longer; all that is counted of it follows in the same transaction. */
export async function setStanding(
  transaction: Transaction<Tables>,
  before: ReviewRow,
  change: Pick<ReviewRow, 'standing' | 'published_at'>,
): Promise<void> {
  const after = await transaction
    .updateTable('review')
    .set(change)
    .where('shop_id', '=', before.shop_id)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await changeCounts(transaction, before, before, after);
  await discountAnswers(transaction, before);
  await countAnswers(transaction, after);
}
