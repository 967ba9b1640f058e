/** Whether everyone sees a review. What is shown or counted in public asks for {@link isPublished}. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { changeCounts } from './aggregate-rating.ts';
import { countAnswers, discountAnswers } from './attribute-averages.ts';
import type { ReviewRow, Tables } from './schema.ts';

export const STANDINGS = ['published', 'held', 'rejected'] as const;
/** `held`: published by itself at its time. `rejected`: for a reason that its author was told. */
export type Standing = (typeof STANDINGS)[number];

/** Upon a row of `review`. */
export const isPublished: RawBuilder<boolean> = sql<boolean>`review.standing = 'published'`;

/** All that is counted of it follows in the same transaction. */
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
