import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Answers false when there is a shop of that key already. */
export async function storeShop(
  database: Kysely<Tables>,
  shop: { readonly key: string; readonly name: string; readonly createdAt: Date },
): Promise<boolean> {
  const stored = await database
    .insertInto('shop')
    .values({ shop_id: shop.key, name: shop.name, created_at: shop.createdAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return stored.numInsertedOrUpdatedRows === 1n;
}

/** Whether there is any review, or any shop but the one named. */
export async function isInUse(database: Kysely<Tables>, besides: string): Promise<boolean> {
  const shop = database.selectFrom('shop').select('shop_id').where('shop_id', '<>', besides);
  const found = await shop
    .unionAll(database.selectFrom('review').select('shop_id'))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

export async function shopExists(database: Kysely<Tables>, key: string): Promise<boolean> {
  const shop = await database
    .selectFrom('shop')
    .select('shop_id')
    .where('shop_id', '=', key)
    .executeTakeFirst();
  return shop !== undefined;
}

export async function readShop(
  database: Kysely<Tables>,
  key: string,
): Promise<{ readonly name: string; readonly timeZone: string }> {
  return database
    .selectFrom('shop')
    .select(['name', 'time_zone as timeZone'])
    .where('shop_id', '=', key)
    .executeTakeFirstOrThrow();
}

/** Where the shop is; promises fall due by its days. */
export async function readTimeZone(database: Kysely<Tables>, key: string): Promise<string> {
  const shop = await database
    .selectFrom('shop')
    .select('time_zone')
    .where('shop_id', '=', key)
    .executeTakeFirst();
  return shop?.time_zone ?? 'UTC';
}
