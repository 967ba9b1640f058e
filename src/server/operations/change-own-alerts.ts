import { recordAct } from '../database/audit-entries.ts';
import { readOwnAlerts, storeOwnAlerts } from '../database/own-alerts.ts';
import { asMember } from './get-own-alerts.ts';
import type { Write } from './handler.ts';

export const changeOwnAlerts: Write<'changeOwnAlerts'> = async ({ body }, writing) => {
  const { transaction, shopId, actor, now } = writing;
  const { id: personId, role } = asMember(actor);
  await storeOwnAlerts(transaction, { shopId, personId }, body, now);
  await recordAct(transaction, { shopId, reviewId: null, actor, act: 'own-alerts-changed' }, writing);
  return readOwnAlerts(transaction, { shopId, personId, role });
};
