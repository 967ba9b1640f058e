/** A single review as its acts need it: locked, changed, removed. */
import type { Kysely, Transaction } from 'kysely';
import { changeCounts } from './aggregate-rating.ts';
import { discountAnswers } from './attribute-averages.ts';
import { forgetAnswers } from './idempotency-keys.ts';
import { releaseMedia } from './media.ts';
import type { ReviewRow, Tables } from './schema.ts';

export interface LockedReview extends ReviewRow {
  readonly shop_name: string;
  readonly time_zone: string;
  readonly negative_up_to: number;
  readonly hold_days: number;
}

/** All acts around a review begin here, so that they happen one after the other. */
export async function lockReview(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewId: string,
): Promise<LockedReview | undefined> {
  return transaction
    .selectFrom('review')
    .innerJoin('shop', 'shop.shop_id', 'review.shop_id')
    .selectAll('review')
    .select(['shop.name as shop_name', 'shop.time_zone', 'shop.negative_up_to', 'shop.hold_days'])
    .where('review.shop_id', '=', shopId)
    .where('review.id', '=', reviewId)
    .forUpdate('review')
    .executeTakeFirst();
}

export type ReviewContent = Pick<ReviewRow, 'rating' | 'headline' | 'body'>;

/** The version before is kept; the aggregate follows in the same transaction. */
export async function reviseContent(
  transaction: Transaction<Tables>,
  before: ReviewRow,
  after: ReviewContent,
  revision: { readonly id: string; readonly now: Date },
): Promise<void> {
  const { shop_id, id, rating, headline, body } = before;
  await transaction
    .insertInto('review_revision')
    .values({
      shop_id,
      review_id: id,
      id: revision.id,
      rating,
      headline,
      body,
      replaced_at: revision.now,
    })
    .execute();
  const changed = await transaction
    .updateTable('review')
    .set(after)
    .where('shop_id', '=', shop_id)
    .where('id', '=', id)
    .returning(['rating', 'body', 'cell', 'standing'])
    .executeTakeFirstOrThrow();
  await changeCounts(transaction, before, before, changed);
}

export async function setResolved(
  transaction: Transaction<Tables>,
  { shop_id, id }: ReviewRow,
  resolvedAt: Date | null,
): Promise<void> {
  await transaction
    .updateTable('review')
    .set({ resolved_at: resolvedAt })
    .where('shop_id', '=', shop_id)
    .where('id', '=', id)
    .execute();
}

/** For good: with all that hangs on it, and with the words of it that repeated requests are answered with. */
export async function removeReview(
  transaction: Transaction<Tables>,
  review: ReviewRow,
  now: Date,
): Promise<void> {
  await forgetAnswers(transaction, review.shop_id, review.id);
  await releaseMedia(transaction, review, now);
  await transaction
    .deleteFrom('review')
    .where('shop_id', '=', review.shop_id)
    .where('id', '=', review.id)
    .execute();
  await changeCounts(transaction, review, review, undefined);
  await discountAnswers(transaction, review);
}

/** Undefined when the shop has no such review. */
export async function readAuthorName(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
): Promise<string | undefined> {
  const review = await database
    .selectFrom('review')
    .select('author_name')
    .where('shop_id', '=', shopId)
    .where('id', '=', reviewId)
    .executeTakeFirst();
  return review?.author_name;
}
