import { readDeliveryRow } from '../database/deliveries.ts';
import { toDelivery } from '../outbox/delivery-entry.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

export const getDelivery: Read<'getDelivery'> = async ({ params }, { shopId, database }) => {
  const row = await readDeliveryRow(database, shopId, params.deliveryId);
  if (!row) throw new ProblemException('unknown-delivery');
  return toDelivery(row);
};
