import { sql, type Kysely, type Selectable } from 'kysely';
import { isForSystems, type OccurrenceType } from '../../contract/delivery.ts';
import type { Tables } from './schema.ts';

/** Of those that are to be told of it. */
export async function readWebhookUrls(
  database: Kysely<Tables>,
  shopId: string,
  type: OccurrenceType,
): Promise<string[]> {
  const rows = await database
    .selectFrom('webhook')
    .select('url')
    .where('shop_id', '=', shopId)
    .where(sql<boolean>`coalesce(occurrences ? ${type}, true)`)
    .$if(isForSystems(type), (query) => query.where('kind', '=', 'signed'))
    .orderBy('id')
    .execute();
  return rows.map(({ url }) => url);
}

/** Undefined when the shop no longer has this receiver. */
export async function readWebhook(
  database: Kysely<Tables>,
  shopId: string,
  url: string,
): Promise<Pick<Selectable<Tables['webhook']>, 'kind' | 'secret'> | undefined> {
  return database
    .selectFrom('webhook')
    .select(['kind', 'secret'])
    .where('shop_id', '=', shopId)
    .where('url', '=', url)
    .executeTakeFirst();
}
