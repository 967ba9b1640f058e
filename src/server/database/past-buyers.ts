/** What is known of a buyer goes when its time has come; that somebody was asked, and a hash for the caps, stays. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { FIRST_INVITATION_SETTINGS } from '../../contract/invitation-settings.ts';
import type { Tables } from './schema.ts';

/** At a time, so that no statement runs long; the next round goes on. */
const BATCH = 1000;

/** Names and addresses of orders, so many days after the last mail about them. */
export async function forgetPastBuyers(database: Kysely<Tables>, now: Date): Promise<void> {
  const keepDays = sql`coalesce((
    select (invitation_setting.settings ->> 'keepDays')::int from invitation_setting
    where invitation_setting.shop_id = last.shop_id), ${FIRST_INVITATION_SETTINGS.keepDays})`;
  await sql`
    with last as (
      select invitation.shop_id, invitation.order_id, max(mail.queued_at) as queued_at
      from invitation
      join invitation_mail mail
        on mail.shop_id = invitation.shop_id and mail.invitation_id = invitation.id
      join customer_order
        on customer_order.shop_id = invitation.shop_id and customer_order.id = invitation.order_id
      where customer_order.forgotten_at is null and invitation.run_at is null
      group by invitation.shop_id, invitation.order_id),
    past as (
      select shop_id, order_id from last
      where queued_at + make_interval(days => ${keepDays}) <= ${now}::timestamptz
      limit ${BATCH}),
    emptied as (
      update delivery set recipient = ''
      from past, invitation, invitation_mail mail
      where invitation.shop_id = past.shop_id and invitation.order_id = past.order_id
        and mail.shop_id = invitation.shop_id and mail.invitation_id = invitation.id
        and delivery.shop_id = mail.shop_id and delivery.id = mail.delivery_id)
    update customer_order set email = null, name = null, forgotten_at = ${now}
    from past
    where customer_order.shop_id = past.shop_id and customer_order.id = past.order_id`.execute(database);
}

/** The log of what was sent keeps that a mail was sent, and not to whom. */
export async function forgetAddresses(
  transaction: Transaction<Tables>,
  shopId: string,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) return;
  await sql`
    update delivery set recipient = ''
    from invitation
    join invitation_mail mail on mail.shop_id = invitation.shop_id and mail.invitation_id = invitation.id
    where invitation.shop_id = ${shopId} and invitation.order_id = any(${orderIds}::text[])
      and delivery.shop_id = mail.shop_id and delivery.id = mail.delivery_id`.execute(transaction);
}
