import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Tables } from './schema.ts';

type ApiKeyRow = Selectable<Tables['api_key']>;

/** Written down no more often, as each request would wait for it. */
const USE_NOTED_MS = 60 * 60 * 1000;

export async function storeApiKey(
  database: Kysely<Tables>,
  apiKey: Insertable<Tables['api_key']>,
): Promise<void> {
  await database.insertInto('api_key').values(apiKey).execute();
}

/** Undefined when the shop has no such key, or its time is over. */
export async function readApiKey(
  database: Kysely<Tables>,
  shopId: string,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<ApiKeyRow | undefined> {
  return database
    .selectFrom('api_key')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where(({ eb }) => eb.or([eb('revoked_at', 'is', null), eb('revoked_at', '>', now)]))
    .executeTakeFirst();
}

export async function noteUse(database: Kysely<Tables>, key: ApiKeyRow, now: Date): Promise<void> {
  if (key.last_used_at !== null && now.getTime() - key.last_used_at.getTime() < USE_NOTED_MS) return;
  await database
    .updateTable('api_key')
    .set({ last_used_at: now })
    .where('shop_id', '=', key.shop_id)
    .where('id', '=', key.id)
    .execute();
}

/** The oldest first. */
export async function listApiKeys(database: Kysely<Tables>, shopId: string): Promise<ApiKeyRow[]> {
  return database
    .selectFrom('api_key')
    .selectAll()
    .where('shop_id', '=', shopId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** It opens nothing from then on; one that ends sooner keeps its time. False when the shop has no such key. */
export async function endApiKey(
  database: Kysely<Tables>,
  shopId: string,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<boolean> {
  const ended = await database
    .updateTable('api_key')
    .set({ revoked_at: sql<Date>`least(revoked_at, ${at})` })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
