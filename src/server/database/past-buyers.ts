/** What is known of a buyer goes when its time has come; that somebody was asked, and a hash for the caps, stays. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { FIRST_INVITATION_SETTINGS } from '../../contract/invitation-settings.ts';
import { withoutRecipient } from './forgotten-recipient.ts';
import type { Tables } from './schema.ts';

/** At a time, so that no statement runs long; the next round goes on. */
const BATCH = 1000;

/**
 * Names and addresses of orders, so many days after the last mail about them; of those about which nobody
 * was ever written to, as many days after they came in.
 */
export async function forgetPastBuyers(database: Kysely<Tables>, now: Date): Promise<void> {
  const keepDays = sql`coalesce((
    select (invitation_setting.settings ->> 'keepDays')::int from invitation_setting
    where invitation_setting.shop_id = last.shop_id), ${FIRST_INVITATION_SETTINGS.keepDays})`;
  await sql`
    with last as (
      select customer_order.shop_id, customer_order.id as order_id,
        coalesce(max(mail.queued_at), customer_order.received_at) as touched_at
      from customer_order
      left join invitation
        on invitation.shop_id = customer_order.shop_id and invitation.order_id = customer_order.id
      left join invitation_mail mail
        on mail.shop_id = invitation.shop_id and mail.invitation_id = invitation.id
      where customer_order.forgotten_at is null
      group by customer_order.shop_id, customer_order.id),
    past as (
      select shop_id, order_id from last
      where touched_at + make_interval(days => ${keepDays}) <= ${now}::timestamptz
      limit ${BATCH}),
    emptied as (
      update delivery set ${withoutRecipient(now)}
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
  now: Date,
): Promise<void> {
  if (orderIds.length === 0) return;
  await sql`
    update delivery set ${withoutRecipient(now)}
    from invitation
    join invitation_mail mail on mail.shop_id = invitation.shop_id and mail.invitation_id = invitation.id
    where invitation.shop_id = ${shopId} and invitation.order_id = any(${orderIds}::text[])
      and delivery.shop_id = mail.shop_id and delivery.id = mail.delivery_id`.execute(transaction);
}
