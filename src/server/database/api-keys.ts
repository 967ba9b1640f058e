import type { Insertable, Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export async function storeApiKey(
  database: Kysely<Tables>,
  apiKey: Insertable<Tables['api_key']>,
): Promise<void> {
  await database.insertInto('api_key').values(apiKey).execute();
}

/** The hash of a key's secret, unless the shop has no such key or has revoked it. */
export async function readSecretHash(
  database: Kysely<Tables>,
  shopId: string,
  id: string,
): Promise<Buffer | undefined> {
  const row = await database
    .selectFrom('api_key')
    .select('secret_hash')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row?.secret_hash;
}
