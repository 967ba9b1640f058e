import { takeOrders } from '../orders/take-orders.ts';
import type { Write } from './handler.ts';

export const receiveOrders: Write<'receiveOrders'> = async ({ body: { orders } }, writing) => {
  const changed = await takeOrders(writing.transaction, orders, writing);
  return { received: orders.length, changed: changed.length };
};
