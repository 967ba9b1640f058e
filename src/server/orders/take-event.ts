/** Does what a platform's webhook tells. Each of it may come late, twice, and in any order. */
import type { Transaction } from 'kysely';
import { CANDOR } from '../actor.ts';
import { cancelOrder, forgetAllBuyers } from '../database/forgotten-orders.ts';
import { applyParcels, applyRefunds, hasParts, storeParcels, storeRefunds } from '../database/parcels.ts';
import { planInvitations } from '../database/planned-invitations.ts';
import type { Tables } from '../database/schema.ts';
import { erasePerson } from '../privacy/erase-person.ts';
import type { PlatformEvent, ToldParcel, ToldRefund } from './platform-event.ts';
import { takeOrders, type Taking } from './take-orders.ts';

export async function takeEvent(
  transaction: Transaction<Tables>,
  event: PlatformEvent,
  taking: Taking,
): Promise<void> {
  switch (event.tells) {
    case 'order':
      await takeOrders(transaction, [event.order], taking);
      return takeParts(transaction, event.order.orderId, event, taking);
    case 'parcel':
      return takeParts(transaction, event.parcel.orderId, { parcels: [event.parcel], refunds: [] }, taking);
    case 'refund':
      for (const orderId of new Set(event.refunds.map((refund) => refund.orderId))) {
        await takeParts(transaction, orderId, { parcels: [], refunds: event.refunds }, taking);
      }
      return;
    case 'deleted':
      return cancelOrder(transaction, { ...taking, orderId: event.orderId });
    case 'forget':
      return erasePerson(
        { ...taking, transaction, actor: CANDOR },
        { level: 'anonymous', orderIds: event.orderIds, emails: event.emails },
      );
    case 'forget-all':
      return forgetAllBuyers(transaction, taking);
    case 'person-asks':
    case 'nothing':
  }
}

/** Parcels and refunds may be told before their order: what is known of them is put to it whenever either comes. */
async function takeParts(
  transaction: Transaction<Tables>,
  orderId: string,
  { parcels, refunds }: { readonly parcels: readonly ToldParcel[]; readonly refunds: readonly ToldRefund[] },
  taking: Taking,
): Promise<void> {
  const { shopId } = taking;
  await storeParcels(
    transaction,
    parcels.map((parcel) => ({
      shop_id: shopId,
      order_id: parcel.orderId,
      parcel_id: parcel.parcelId,
      told_at: parcel.toldAt,
      shipped_at: parcel.shippedAt,
      delivered_at: parcel.deliveredAt,
      is_cancelled: parcel.isCancelled,
    })),
  );
  await storeRefunds(
    transaction,
    refunds.map((refund) => ({
      shop_id: shopId,
      order_id: refund.orderId,
      refund_id: refund.refundId,
      line_id: refund.lineId,
      quantity: refund.quantity,
      refunded_at: refund.refundedAt,
    })),
  );
  if (!(await hasParts(transaction, shopId, orderId))) return;
  await applyParcels(transaction, shopId, orderId);
  await applyRefunds(transaction, shopId, orderId);
  await planInvitations(transaction, shopId, [orderId], taking);
}
