import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** The addresses that are told of what happens in a case. */
export async function readAlertRecipients(database: Kysely<Tables>, shopId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('alert_recipient')
    .select('email')
    .where('shop_id', '=', shopId)
    .orderBy('email')
    .execute();
  return rows.map(({ email }) => email);
}
