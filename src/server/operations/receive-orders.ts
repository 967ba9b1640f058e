import { addOrderedProducts, storeOrders } from '../database/orders.ts';
import { planInvitations } from '../database/planned-invitations.ts';
import type { Write } from './handler.ts';

/** Of each order that is new or has changed it is worked out anew when its buyer is asked. */
export const receiveOrders: Write<'receiveOrders'> = async ({ body: { orders } }, writing) => {
  const { transaction, shopId } = writing;
  await addOrderedProducts(transaction, shopId, orders);
  const stored = await storeOrders(transaction, shopId, orders);
  await planInvitations(transaction, shopId, stored, writing);
  return { stored: stored.length, passedOver: orders.length - stored.length };
};
