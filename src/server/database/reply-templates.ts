/** The reply templates that a shop has changed, made or removed. */
import type { Kysely, Transaction } from 'kysely';
import type { TemplateContent } from '../templates/template-content.ts';
import type { Tables } from './schema.ts';

export interface StoredTemplate extends TemplateContent {
  readonly id: string;
  readonly isRemoved: boolean;
}

export async function readStoredTemplates(
  database: Kysely<Tables>,
  shopId: string,
): Promise<StoredTemplate[]> {
  const rows = await database
    .selectFrom('reply_template')
    .select(['id', 'name', 'topic', 'language', 'acknowledge', 'assure', 'timeline'])
    .select('is_removed as isRemoved')
    .where('shop_id', '=', shopId)
    .orderBy('id')
    .execute();
  return rows;
}

export async function storeTemplate(
  transaction: Transaction<Tables>,
  shopId: string,
  { id, isRemoved, name, topic, language, acknowledge, assure, timeline }: StoredTemplate,
  now: Date,
): Promise<void> {
  const content = { name, topic, language, acknowledge, assure, timeline };
  const row = { ...content, is_removed: isRemoved, changed_at: now };
  await transaction
    .insertInto('reply_template')
    .values({ shop_id: shopId, id, ...row })
    .onConflict((conflict) => conflict.columns(['shop_id', 'id']).doUpdateSet(row))
    .execute();
}

export async function dropTemplate(
  transaction: Transaction<Tables>,
  shopId: string,
  id: string,
): Promise<void> {
  await transaction.deleteFrom('reply_template').where('shop_id', '=', shopId).where('id', '=', id).execute();
}
