/** What the answers to an attribute add up to, as one row for each product, changed in the transaction that changes a review. */
import { sql, type Transaction } from 'kysely';
import type { ReviewRow, Tables } from './schema.ts';

type Answering = Pick<ReviewRow, 'shop_id' | 'product_id' | 'answers' | 'standing'>;

/** Of a published one, in the order of the ids, so that two transactions never wait for each other in a ring. */
function inOrder({ answers, standing }: Answering) {
  return (standing === 'published' ? answers : []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export async function countAnswers(transaction: Transaction<Tables>, review: Answering): Promise<void> {
  if (inOrder(review).length === 0) return;
  await transaction
    .insertInto('attribute_average')
    .values(
      inOrder(review).map(({ id, value }) => ({
        shop_id: review.shop_id,
        product_id: review.product_id,
        attribute_id: id,
        answer_count: 1,
        value_sum: value,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['shop_id', 'product_id', 'attribute_id']).doUpdateSet({
        answer_count: sql<number>`attribute_average.answer_count + excluded.answer_count`,
        value_sum: sql<number>`attribute_average.value_sum + excluded.value_sum`,
      }),
    )
    .execute();
}

/** Of a review that was counted before and is no longer there. */
export async function discountAnswers(transaction: Transaction<Tables>, review: Answering): Promise<void> {
  for (const { id, value } of inOrder(review)) {
    await transaction
      .updateTable('attribute_average')
      .set({
        answer_count: sql`answer_count - 1`,
        value_sum: sql`value_sum - ${value}`,
      })
      .where('shop_id', '=', review.shop_id)
      .where('product_id', '=', review.product_id)
      .where('attribute_id', '=', id)
      .execute();
  }
}
