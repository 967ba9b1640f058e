import type { Kysely, Transaction } from 'kysely';
import { FIRST_INVITATION_SETTINGS, type InvitationSettings } from '../../contract/invitation-settings.ts';
import type { Tables } from './schema.ts';

export async function readInvitationSettings(
  database: Kysely<Tables>,
  shopId: string,
): Promise<InvitationSettings> {
  const stored = await database
    .selectFrom('invitation_setting')
    .select('settings')
    .where('shop_id', '=', shopId)
    .executeTakeFirst();
  return { ...FIRST_INVITATION_SETTINGS, ...stored?.settings };
}

export async function storeInvitationSettings(
  transaction: Transaction<Tables>,
  shopId: string,
  settings: InvitationSettings,
  now: Date,
): Promise<void> {
  const row = { settings: JSON.stringify(settings) };
  await transaction
    .insertInto('invitation_setting')
    .values({ shop_id: shopId, ...row })
    .onConflict((conflict) => conflict.column('shop_id').doUpdateSet(row))
    .execute();
  // What was worked out by the rule of before is worked out anew.
  await transaction
    .updateTable('invitation')
    .set({ run_at: now })
    .where('shop_id', '=', shopId)
    .where('run_at', '>', now)
    .execute();
}
