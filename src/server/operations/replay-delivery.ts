import { queueAgain } from '../database/deliveries.ts';
import { toDelivery } from '../outbox/delivery-entry.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

export const replayDelivery: Write<'replayDelivery'> = async ({ params }, { shopId, transaction, now }) => {
  const row = await queueAgain(transaction, shopId, params.deliveryId, now);
  if (!row) throw new ProblemException('unknown-delivery');
  return toDelivery(row);
};
