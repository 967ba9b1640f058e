import type { Insertable, Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export async function storeApiKey(
  database: Kysely<Tables>,
  apiKey: Insertable<Tables['api_key']>,
): Promise<void> {
  await database.insertInto('api_key').values(apiKey).execute();
}

/** Undefined when the shop has no such key or has revoked it. */
export async function readApiKey(
  database: Kysely<Tables>,
  shopId: string,
  id: string,
): Promise<{ readonly name: string; readonly secretHash: Buffer } | undefined> {
  const row = await database
    .selectFrom('api_key')
    .select(['name', 'secret_hash'])
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && { name: row.name, secretHash: row.secret_hash };
}
