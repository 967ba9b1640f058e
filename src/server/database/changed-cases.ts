/** What has changed lately among the cases of a shop. */
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export interface ChangedCase {
  readonly reviewId: string;
  readonly version: number;
  readonly changedAt: Date;
}

/** So many are enough for whoever was away: they read the queue anew anyway. */
const MOST = 500;

/** The oldest of the newest first. */
export async function readChangedCases(
  database: Kysely<Tables>,
  shopId: string,
  since: Date,
): Promise<ChangedCase[]> {
  const rows = await database
    .selectFrom('review_case')
    .select(['review_id', 'version', 'changed_at'])
    .where('shop_id', '=', shopId)
    .where('changed_at', '>', since)
    .orderBy('changed_at', 'desc')
    .limit(MOST)
    .execute();
  return rows
    .map(({ review_id, version, changed_at }) => ({ reviewId: review_id, version, changedAt: changed_at }))
    .toReversed();
}
