import type { Kysely } from 'kysely';
import type { PrivateLinkAddress } from '../private-link.ts';
import type { Tables } from './schema.ts';

/** Whether the author of the review was mailed their link, or is about to be, since that moment. */
export async function wasLinkMailed(
  database: Kysely<Tables>,
  { shopId, reviewId }: PrivateLinkAddress,
  since: Date,
): Promise<boolean> {
  const mail = await database
    .selectFrom('delivery')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('occurrence', '=', 'link.asked')
    .where('created_at', '>', since)
    .limit(1)
    .executeTakeFirst();
  return mail !== undefined;
}
