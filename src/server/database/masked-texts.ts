/**
 * Stores texts in which personal facts were masked. No version with the fact is kept: it would be read by
 * everyone among the earlier ones.
 */
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';

type Texts = Pick<Selectable<Tables['review_revision']>, 'headline' | 'body'>;

/** Applies `mask` to the review and to each of its earlier versions. */
export async function storeMasked(
  transaction: Transaction<Tables>,
  { shopId, reviewId }: { readonly shopId: string; readonly reviewId: string },
  mask: (texts: Texts) => Texts,
): Promise<void> {
  const texts = await sql<Texts & { id: string; is_current: boolean }>`
    select id, headline, body, true as is_current from review where shop_id = ${shopId} and id = ${reviewId}
    union all
    select id, headline, body, false from review_revision
    where shop_id = ${shopId} and review_id = ${reviewId}`.execute(transaction);
  for (const { id, is_current: isCurrent, headline, body } of texts.rows) {
    const after = mask({ headline, body });
    if (after.headline === headline && after.body === body) continue;
    const change = transaction
      .updateTable(isCurrent ? 'review' : 'review_revision')
      .set({ headline: after.headline, body: after.body })
      .where('shop_id', '=', shopId)
      .where('id', '=', id);
    await change.execute();
  }
}
