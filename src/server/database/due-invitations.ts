/** Invitations as the scheduler sees them. Several processes may run it; a shop that one works at is passed over by the rest. */
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import { FIRST_INVITATION_SETTINGS, type InvitationSettings } from '../../contract/invitation-settings.ts';
import type { LeftOutReason, WaitReason } from '../../contract/invitation.ts';
import type { InvitationRow } from './invitation-tables.ts';
import type { Tables } from './schema.ts';

export interface InvitingShop {
  readonly shopId: string;
  readonly timeZone: string;
  readonly salt: string;
  readonly settings: InvitationSettings;
}

/** Those that ask for reviews and have something to look at now. */
export async function listInvitingShops(database: Kysely<Tables>, now: Date): Promise<InvitingShop[]> {
  const rows = await database
    .selectFrom('invitation_setting')
    .innerJoin('shop', 'shop.shop_id', 'invitation_setting.shop_id')
    .select(['shop.shop_id', 'shop.time_zone', 'shop.address_salt', 'invitation_setting.settings'])
    .where(sql<boolean>`(invitation_setting.settings ->> 'enabled')::bool`)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('invitation')
          .select('invitation.id')
          .whereRef('invitation.shop_id', '=', 'shop.shop_id')
          .where('invitation.run_at', '<=', now),
      ),
    )
    .execute();
  return rows.map((row) => ({
    shopId: row.shop_id,
    timeZone: row.time_zone,
    salt: row.address_salt,
    settings: { ...FIRST_INVITATION_SETTINGS, ...row.settings },
  }));
}

/** Until the transaction ends. Answers false when another process has it, so that no two count the same minute. */
export async function holdShop(transaction: Transaction<Tables>, shopId: string): Promise<boolean> {
  const held = await transaction
    .selectFrom('invitation_setting')
    .select('shop_id')
    .where('shop_id', '=', shopId)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return held !== undefined;
}

/** The longest due first. */
export async function listDueInvitations(
  transaction: Transaction<Tables>,
  shopId: string,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<InvitationRow[]> {
  return transaction
    .selectFrom('invitation')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('run_at', '<=', now)
    .orderBy('run_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute();
}

export async function countMailsSince(
  transaction: Transaction<Tables>,
  shopId: string,
  since: Date,
): Promise<number> {
  const { count } = await transaction
    .selectFrom('invitation_mail')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('shop_id', '=', shopId)
    .where('queued_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What was decided of an invitation when it was looked at. */
export interface NextLook {
  readonly id: string;
  readonly runAt: Date | null;
  readonly waitsFor: WaitReason | null;
  readonly leftOut: LeftOutReason | null;
  /** What its buyer is promised from now on; null leaves it as it is. */
  readonly incentive: string | null;
}

export async function storeNextLooks(
  transaction: Transaction<Tables>,
  shopId: string,
  looks: readonly NextLook[],
  now: Date,
): Promise<void> {
  if (looks.length === 0) return;
  await sql`
    update invitation set
      run_at = next.run_at,
      waits_for = next.waits_for,
      left_out = next.left_out,
      incentive = coalesce(next.incentive, invitation.incentive),
      changed_at = ${now}
    from unnest(
      ${looks.map(({ id }) => id)}::uuid[],
      ${looks.map(({ runAt }) => runAt)}::timestamptz[],
      ${looks.map(({ waitsFor }) => waitsFor)}::text[],
      ${looks.map(({ leftOut }) => leftOut)}::text[],
      ${looks.map(({ incentive }) => incentive)}::text[]
    ) as next (id, run_at, waits_for, left_out, incentive)
    where invitation.shop_id = ${shopId} and invitation.id = next.id`.execute(transaction);
}

export async function storeInvitationMails(
  transaction: Transaction<Tables>,
  mails: readonly Insertable<Tables['invitation_mail']>[],
): Promise<void> {
  if (mails.length === 0) return;
  await transaction.insertInto('invitation_mail').values(mails).execute();
}

/** A reminder asks about what the invitation has asked about. */
export async function storeAskedProducts(
  transaction: Transaction<Tables>,
  products: readonly Insertable<Tables['invitation_product']>[],
): Promise<void> {
  if (products.length === 0) return;
  await transaction
    .insertInto('invitation_product')
    .values(products)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
