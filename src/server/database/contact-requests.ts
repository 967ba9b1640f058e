import type { Kysely } from 'kysely';
import type { CaseDetail } from '../../contract/case.ts';
import type { Tables } from './schema.ts';

/** Null when the reviewer did not ask to be contacted: their address is then nobody's to see. */
export async function readContact(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
): Promise<CaseDetail['contact']> {
  const row = await database
    .selectFrom('review')
    .select(['author_email as email', 'contact_note as note'])
    .where('shop_id', '=', shopId)
    .where('id', '=', reviewId)
    .where('contact_requested', '=', true)
    .executeTakeFirst();
  return row ?? null;
}
