/** The views of the queue that members keep, each their own. */
import type { Kysely, Transaction } from 'kysely';
import type { SavedView } from '../../contract/case-work.ts';
import type { Tables } from './schema.ts';

export interface ViewOwner {
  readonly shopId: string;
  readonly personId: string;
}

export async function readViews(
  database: Kysely<Tables>,
  { shopId, personId }: ViewOwner,
): Promise<SavedView[]> {
  return database
    .selectFrom('saved_view')
    .select(['id', 'name', 'state', 'filters'])
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .orderBy('name')
    .execute();
}

/** In the place of one of the same name. */
export async function storeView(
  transaction: Transaction<Tables>,
  { shopId, personId }: ViewOwner,
  { id, name, state, filters }: SavedView,
): Promise<void> {
  const content = { state, filters: JSON.stringify(filters) };
  await transaction
    .insertInto('saved_view')
    .values({ shop_id: shopId, person_id: personId, id, name, ...content })
    .onConflict((conflict) => conflict.columns(['shop_id', 'person_id', 'name']).doUpdateSet(content))
    .execute();
}

/** Answers its name; undefined when there is none. */
export async function removeView(
  transaction: Transaction<Tables>,
  { shopId, personId }: ViewOwner,
  id: string,
): Promise<string | undefined> {
  const row = await transaction
    .deleteFrom('saved_view')
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst();
  return row?.name;
}
