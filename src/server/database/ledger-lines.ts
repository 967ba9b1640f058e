/** The ledger as rows. They follow the log of acts in the transaction that writes it, and are never written otherwise. */
import type { Kysely, Transaction } from 'kysely';
import { follow, type LedgerAct, type LedgerLine } from '../ledger/ledger-line.ts';
import { type Act, recordAct } from './audit-entries.ts';
import type { Tables } from './schema.ts';

interface LedgeredAct extends Act {
  readonly reviewId: string;
  readonly act: LedgerAct;
}

/** What happens to a review, in the log and in the ledger. */
export async function recordInLedger(
  transaction: Transaction<Tables>,
  act: LedgeredAct,
  context: { readonly now: Date; readonly makeId: () => string },
): Promise<void> {
  await recordAct(transaction, act, context);
  const { shopId, reviewId } = act;
  const before = await readLine(transaction, shopId, reviewId);
  const after = follow(before, { act: act.act, detail: act.detail ?? null, at: context.now });
  if (!after) return;
  await transaction
    .insertInto('ledger_line')
    .values({ shop_id: shopId, review_id: reviewId, ...after })
    .onConflict((conflict) => conflict.columns(['shop_id', 'review_id']).doUpdateSet(after))
    .execute();
}

async function readLine(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
): Promise<LedgerLine | undefined> {
  return database
    .selectFrom('ledger_line')
    .select(['rating', 'state', 'reason', 'received_at', 'published_at', 'appeal'])
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
}
