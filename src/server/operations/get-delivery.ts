import { readDeliveryRow } from '../database/deliveries.ts';
import { toDelivery } from '../outbox/delivery-entry.ts';
import { ProblemException } from '../problem-exception.ts';
import { asMember } from './get-own-alerts.ts';
import type { Read } from './handler.ts';

export const getDelivery: Read<'getDelivery'> = async ({ params }, { shopId, database, actor }) => {
  const row = await readDeliveryRow(database, shopId, params.deliveryId);
  const isSeen =
    actor.rights.has('see-buyers') || (actor.kind === 'member' && row?.recipient === asMember(actor).email);
  if (!row || !isSeen) throw new ProblemException('unknown-delivery');
  return toDelivery(row);
};
