/** What a merchant decides for the shop, spread over its row, its recipients and its webhooks. */
import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { ShopSettings, ShopSettingsChange } from '../../contract/shop-settings.ts';
import type { EscalationStep } from '../../contract/working-calendar.ts';
import { readAlertRecipients } from './alert-recipients.ts';
import { readAttributeSettings, replaceAttributes } from './attributes.ts';
import { readInvitationSettings, storeInvitationSettings } from './invitation-settings.ts';
import { readColleagues } from './colleagues.ts';
import type { Tables } from './schema.ts';

export async function readShopSettings(database: Kysely<Tables>, shopId: string): Promise<ShopSettings> {
  const shop = await database
    .selectFrom('shop')
    .select([
      'name',
      'time_zone',
      'negative_up_to',
      'hold_days',
      'channels',
      'working_hours',
      'days_off',
      'escalation',
    ])
    .where('shop_id', '=', shopId)
    .executeTakeFirstOrThrow();
  const webhooks = await database
    .selectFrom('webhook')
    .select(['id', 'url', 'kind', 'occurrences', 'secret'])
    .where('shop_id', '=', shopId)
    .orderBy('id')
    .execute();
  return {
    name: shop.name,
    timeZone: shop.time_zone,
    negativeUpTo: shop.negative_up_to,
    holdDays: shop.hold_days,
    channels: shop.channels,
    attributes: await readAttributeSettings(database, shopId),
    recipients: await readAlertRecipients(database, shopId),
    webhooks,
    workingCalendar: { hours: shop.working_hours, daysOff: shop.days_off },
    escalation: await shownSteps(database, shopId, shop.escalation),
    invitations: await readInvitationSettings(database, shopId),
  };
}

/** Whoever has left the shop is named no longer. */
async function shownSteps(
  database: Kysely<Tables>,
  shopId: string,
  steps: readonly EscalationStep[],
): Promise<EscalationStep[]> {
  if (steps.length === 0) return [];
  const ids = new Set((await readColleagues(database, shopId)).map(({ id }) => id));
  return steps.map(({ afterHours, members, emails }) => ({
    afterHours,
    members: members.filter((id) => ids.has(id)),
    emails,
  }));
}

export async function changeShopSettings(
  transaction: Transaction<Tables>,
  shopId: string,
  change: ShopSettingsChange,
  made: { readonly now: Date; readonly makeId: () => string },
): Promise<void> {
  const { name, timeZone, negativeUpTo, channels, recipients, webhooks } = change;
  const { holdDays, attributes, workingCalendar, escalation } = change;
  const row = {
    ...(name !== undefined && { name }),
    ...(timeZone !== undefined && { time_zone: timeZone }),
    ...(negativeUpTo !== undefined && { negative_up_to: negativeUpTo }),
    ...(holdDays !== undefined && { hold_days: holdDays }),
    ...(channels !== undefined && { channels: JSON.stringify(channels) }),
    ...(workingCalendar && {
      working_hours: JSON.stringify(workingCalendar.hours),
      days_off: JSON.stringify([...new Set(workingCalendar.daysOff)].toSorted()),
    }),
    ...(escalation && { escalation: await storedSteps(transaction, shopId, escalation, made.now) }),
  };
  if (Object.keys(row).length > 0) {
    await transaction.updateTable('shop').set(row).where('shop_id', '=', shopId).execute();
  }
  if (attributes) await replaceAttributes(transaction, shopId, attributes, made.makeId);
  if (recipients) await replaceRecipients(transaction, shopId, recipients);
  if (change.invitations) await storeInvitationSettings(transaction, shopId, change.invitations, made.now);
  if (webhooks) await replaceWebhooks(transaction, shopId, webhooks, made);
}

/** A step that is as long as one before goes on counting; a new one counts from now on. */
async function storedSteps(
  transaction: Transaction<Tables>,
  shopId: string,
  steps: readonly EscalationStep[],
  now: Date,
): Promise<string> {
  const { escalation: before } = await transaction
    .selectFrom('shop')
    .select('escalation')
    .where('shop_id', '=', shopId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return JSON.stringify(
    steps.map((step) => ({
      ...step,
      since: before.find(({ afterHours }) => afterHours === step.afterHours)?.since ?? now.toISOString(),
    })),
  );
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
  named: NonNullable<ShopSettingsChange['webhooks']>,
  { now, makeId }: { readonly now: Date; readonly makeId: () => string },
): Promise<void> {
  const webhooks = [...new Map(named.map((webhook) => [webhook.url, webhook])).values()];
  const urls = webhooks.map(({ url }) => url);
  await transaction
    .deleteFrom('webhook')
    .where('shop_id', '=', shopId)
    .$if(urls.length > 0, (query) => query.where('url', 'not in', urls))
    .execute();
  if (urls.length === 0) return;
  await transaction
    .insertInto('webhook')
    .values(
      webhooks.map(({ url, kind, occurrences }) => ({
        shop_id: shopId,
        id: makeId(),
        url,
        kind,
        occurrences: occurrences && JSON.stringify(occurrences),
        secret: makeSecret(),
        created_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['shop_id', 'url']).doUpdateSet(({ ref }) => ({
        kind: ref('excluded.kind'),
        occurrences: ref('excluded.occurrences'),
      })),
    )
    .execute();
}

/** @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme */
function makeSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`;
}
