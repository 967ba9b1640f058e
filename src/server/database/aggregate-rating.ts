/** The ratings of a product as one row, changed in the transaction that changes a review. */
import { sql, type Selectable, type Transaction } from 'kysely';
import { aggregateOf } from '../../contract/aggregate.ts';
import type { AggregateRating } from '../../contract/review.ts';
import { addToTally, takeFromTally } from './review-tally.ts';
import type { ReviewRow, Tables } from './schema.ts';

type Counts = Omit<Selectable<Tables['aggregate_rating']>, 'shop_id' | 'product_id'>;

/** For {@link toAggregateRating}. */
export const AGGREGATE_COLUMNS = [
  'aggregate_rating.count_1',
  'aggregate_rating.count_2',
  'aggregate_rating.count_3',
  'aggregate_rating.count_4',
  'aggregate_rating.count_5',
  'aggregate_rating.review_count',
] as const;

/** A product that nobody has rated yet has no row. */
export function toAggregateRating(counts: { [K in keyof Counts]: Counts[K] | null }): AggregateRating {
  const distribution = {
    1: counts.count_1 ?? 0,
    2: counts.count_2 ?? 0,
    3: counts.count_3 ?? 0,
    4: counts.count_4 ?? 0,
    5: counts.count_5 ?? 0,
  };
  return aggregateOf(distribution, counts.review_count ?? 0);
}

/** Counts one more review and answers what the product then has. */
export async function countReview(
  transaction: Transaction<Tables>,
  review: Pick<ReviewRow, 'shop_id' | 'product_id' | 'rating' | 'body' | 'cell'>,
): Promise<AggregateRating> {
  const one = (stars: number) => (review.rating === stars ? 1 : 0);
  const counts = await transaction
    .insertInto('aggregate_rating')
    .values({
      shop_id: review.shop_id,
      product_id: review.product_id,
      count_1: one(1),
      count_2: one(2),
      count_3: one(3),
      count_4: one(4),
      count_5: one(5),
      review_count: review.body === '' ? 0 : 1,
    })
    .onConflict((conflict) => conflict.columns(['shop_id', 'product_id']).doUpdateSet(addition))
    .returningAll()
    .executeTakeFirstOrThrow();
  await addToTally(transaction, [review]);
  return toAggregateRating(counts);
}

type Counted = Pick<ReviewRow, 'rating' | 'body' | 'cell' | 'standing'>;

/** A review is counted as it is now, or, without `after`, no longer. Only what is published counts. */
export async function changeCounts(
  transaction: Transaction<Tables>,
  { shop_id, product_id }: Pick<ReviewRow, 'shop_id' | 'product_id'>,
  before: Counted,
  after: Counted | undefined,
): Promise<void> {
  const [was, is] = [before, after].map((review) => (review?.standing === 'published' ? review : undefined));
  if (!was) {
    if (is) await countReview(transaction, { ...is, shop_id, product_id });
    return;
  }
  const change = (stars: number) => Number(is?.rating === stars) - Number(was.rating === stars);
  const texts = Number(Boolean(is?.body)) - Number(was.body !== '');
  await transaction
    .updateTable('aggregate_rating')
    .set({
      count_1: sql`count_1 + ${change(1)}`,
      count_2: sql`count_2 + ${change(2)}`,
      count_3: sql`count_3 + ${change(3)}`,
      count_4: sql`count_4 + ${change(4)}`,
      count_5: sql`count_5 + ${change(5)}`,
      review_count: sql`review_count + ${texts}`,
    })
    .where('shop_id', '=', shop_id)
    .where('product_id', '=', product_id)
    .execute();
  if (is?.cell === was.cell) return;
  await takeFromTally(transaction, { shop_id, product_id, cell: was.cell });
  if (is) await addToTally(transaction, [{ shop_id, product_id, cell: is.cell }]);
}

export const addition = {
  count_1: sql<number>`aggregate_rating.count_1 + excluded.count_1`,
  count_2: sql<number>`aggregate_rating.count_2 + excluded.count_2`,
  count_3: sql<number>`aggregate_rating.count_3 + excluded.count_3`,
  count_4: sql<number>`aggregate_rating.count_4 + excluded.count_4`,
  count_5: sql<number>`aggregate_rating.count_5 + excluded.count_5`,
  review_count: sql<number>`aggregate_rating.review_count + excluded.review_count`,
};
