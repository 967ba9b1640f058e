/** What a merchant decides for the shop, spread over its row, its recipients and its webhooks. */
import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { ShopSettings, ShopSettingsChange } from '../../contract/shop-settings.ts';
import { readAlertRecipients } from './alert-recipients.ts';
import { readAttributeSettings, replaceAttributes } from './attributes.ts';
import type { Tables } from './schema.ts';

export async function readShopSettings(database: Kysely<Tables>, shopId: string): Promise<ShopSettings> {
  const shop = await database
    .selectFrom('shop')
    .select(['name', 'time_zone', 'negative_up_to', 'channels'])
    .where('shop_id', '=', shopId)
    .executeTakeFirstOrThrow();
  const webhooks = await database
    .selectFrom('webhook')
    .select(['id', 'url', 'secret'])
    .where('shop_id', '=', shopId)
    .orderBy('id')
    .execute();
  return {
    name: shop.name,
    timeZone: shop.time_zone,
    negativeUpTo: shop.negative_up_to,
    channels: shop.channels,
    attributes: await readAttributeSettings(database, shopId),
    recipients: await readAlertRecipients(database, shopId),
    webhooks,
  };
}

export async function changeShopSettings(
  transaction: Transaction<Tables>,
  shopId: string,
  { name, timeZone, negativeUpTo, channels, attributes, recipients, webhooks }: ShopSettingsChange,
  made: { readonly now: Date; readonly makeId: () => string },
): Promise<void> {
  const row = {
    ...(name !== undefined && { name }),
    ...(timeZone !== undefined && { time_zone: timeZone }),
    ...(negativeUpTo !== undefined && { negative_up_to: negativeUpTo }),
    ...(channels !== undefined && { channels: JSON.stringify(channels) }),
  };
  if (Object.keys(row).length > 0) {
    await transaction.updateTable('shop').set(row).where('shop_id', '=', shopId).execute();
  }
  if (attributes) await replaceAttributes(transaction, shopId, attributes, made.makeId);
  if (recipients) await replaceRecipients(transaction, shopId, recipients);
  if (webhooks) {
    const urls = webhooks.map(({ url }) => url);
    await replaceWebhooks(transaction, shopId, urls, made);
  }
}

async function replaceRecipients(
  transaction: Transaction<Tables>,
  shopId: string,
  recipients: readonly string[],
): Promise<void> {
  await transaction.deleteFrom('alert_recipient').where('shop_id', '=', shopId).execute();
  const emails = [...new Set(recipients)];
  if (emails.length === 0) return;
  await transaction
    .insertInto('alert_recipient')
    .values(emails.map((email) => ({ shop_id: shopId, email })))
    .execute();
}

/** One that is named again keeps its secret, so that its receiver goes on believing it. */
async function replaceWebhooks(
  transaction: Transaction<Tables>,
  shopId: string,
  named: readonly string[],
  { now, makeId }: { readonly now: Date; readonly makeId: () => string },
): Promise<void> {
  const urls = [...new Set(named)];
  await transaction
    .deleteFrom('webhook')
    .where('shop_id', '=', shopId)
    .$if(urls.length > 0, (query) => query.where('url', 'not in', urls))
    .execute();
  if (urls.length === 0) return;
  await transaction
    .insertInto('webhook')
    .values(
      urls.map((url) => ({ shop_id: shopId, id: makeId(), url, secret: makeSecret(), created_at: now })),
    )
    .onConflict((conflict) => conflict.columns(['shop_id', 'url']).doNothing())
    .execute();
}

/** @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme */
function makeSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`;
}
