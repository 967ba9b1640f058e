/** Stores reviews that were moved in, many at a time, with their replies and the ratings they add up to. */
import type { Kysely, Transaction } from 'kysely';
import { addition } from './aggregate-rating.ts';
import { addToTally } from './review-tally.ts';
import type { NewMessage, NewReview, Tables } from './schema.ts';

export interface ImportedReview {
  readonly review: NewReview & { external_id: string };
  readonly reply: NewMessage | undefined;
}

export async function findShopName(database: Kysely<Tables>, shopId: string): Promise<string | undefined> {
  const shop = await database
    .selectFrom('shop')
    .select('name')
    .where('shop_id', '=', shopId)
    .executeTakeFirst();
  return shop?.name;
}

/**
 * Stores those that are not there yet and says how many those were. A review that
 * is there already stays as it is, whatever the file says now: no merchant can
 * rewrite a review by importing it again.
 */
export async function storeImportedReviews(
  transaction: Transaction<Tables>,
  given: readonly ImportedReview[],
): Promise<number> {
  const own = await ownAmong(transaction, given);
  const reviews = given.filter(({ review }) => !own.has(review.external_id));
  if (reviews.length === 0) return 0;
  const stored = await transaction
    .insertInto('review')
    .values(reviews.map(({ review }) => review))
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'imported_from', 'external_id'])
        .where('external_id', 'is not', null)
        .doNothing(),
    )
    .returning(['shop_id', 'product_id', 'id', 'cell'])
    .execute();
  const ids = new Set(stored.map(({ id }) => id));
  const added = reviews.filter(({ review }) => ids.has(review.id));
  const replies = added.flatMap(({ reply }) => reply ?? []);
  if (replies.length > 0) await transaction.insertInto('message').values(replies).execute();
  if (added.length > 0) await addToRatings(transaction, added);
  await addToTally(transaction, stored);
  return added.length;
}

/** An export of this very shop, given back to it: reviews that were written here go by their own id. */
async function ownAmong(
  transaction: Transaction<Tables>,
  reviews: readonly ImportedReview[],
): Promise<Set<string>> {
  const ids = reviews.map(({ review }) => review.external_id).filter((id) => UUID.test(id));
  const [first] = reviews;
  if (!first || ids.length === 0) return new Set();
  const own = await transaction
    .selectFrom('review')
    .select('id')
    .where('shop_id', '=', first.review.shop_id)
    .where('id', 'in', ids)
    .where('external_id', 'is', null)
    .execute();
  return new Set(own.map(({ id }) => id));
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** One statement, in the order of the products, so that two imports never wait for each other in a ring. */
async function addToRatings(
  transaction: Transaction<Tables>,
  added: readonly ImportedReview[],
): Promise<void> {
  const [first] = added;
  if (!first) return;
  const byProduct = Map.groupBy(added, ({ review }) => review.product_id);
  const rows = [...byProduct]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([productId, ofProduct]) => {
      const count = (stars: number) => ofProduct.filter(({ review }) => review.rating === stars).length;
      return {
        shop_id: first.review.shop_id,
        product_id: productId,
        count_1: count(1),
        count_2: count(2),
        count_3: count(3),
        count_4: count(4),
        count_5: count(5),
        review_count: ofProduct.filter(({ review }) => review.body !== '').length,
      };
    });
  await transaction
    .insertInto('aggregate_rating')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['shop_id', 'product_id']).doUpdateSet(addition))
    .execute();
}
