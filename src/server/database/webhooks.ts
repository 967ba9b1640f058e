import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export async function readWebhookUrls(database: Kysely<Tables>, shopId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('webhook')
    .select('url')
    .where('shop_id', '=', shopId)
    .orderBy('id')
    .execute();
  return rows.map(({ url }) => url);
}

/** Undefined when the shop no longer has this receiver. */
export async function readWebhookSecret(
  database: Kysely<Tables>,
  shopId: string,
  url: string,
): Promise<string | undefined> {
  const webhook = await database
    .selectFrom('webhook')
    .select('secret')
    .where('shop_id', '=', shopId)
    .where('url', '=', url)
    .executeTakeFirst();
  return webhook?.secret;
}
