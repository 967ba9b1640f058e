/** Who is writing a reply to a review just now. */
import type { Kysely, Transaction } from 'kysely';
import type { Colleague } from '../../contract/case-work.ts';
import type { Tables } from './schema.ts';

interface WriterAddress {
  readonly shopId: string;
  readonly reviewId: string;
  readonly writerId: string;
}

export async function storeWriter(
  transaction: Transaction<Tables>,
  {
    shopId,
    reviewId,
    writerId,
    name,
    until,
  }: WriterAddress & { readonly name: string; readonly until: Date },
): Promise<void> {
  await transaction
    .insertInto('case_writer')
    .values({ shop_id: shopId, review_id: reviewId, writer_id: writerId, writer_name: name, until })
    .onConflict((conflict) =>
      conflict.columns(['shop_id', 'review_id', 'writer_id']).doUpdateSet({ writer_name: name, until }),
    )
    .execute();
}

export async function forgetWriter(
  transaction: Transaction<Tables>,
  { shopId, reviewId, writerId }: WriterAddress,
): Promise<void> {
  await transaction
    .deleteFrom('case_writer')
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('writer_id', '=', writerId)
    .execute();
}

/** All but the one who asks. */
export async function readWriters(
  database: Kysely<Tables>,
  { shopId, reviewId, writerId, now }: WriterAddress & { readonly now: Date },
): Promise<Colleague[]> {
  return database
    .selectFrom('case_writer')
    .select(['writer_id as id', 'writer_name as name'])
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('writer_id', '<>', writerId)
    .where('until', '>', now)
    .orderBy('writer_name')
    .execute();
}
