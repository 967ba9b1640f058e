import { readShopSettings } from '../database/shop-settings.ts';
import type { Read } from './handler.ts';

/** What holds secrets, or addresses that open a chat to whoever has them, is for those who set it. */
const KEPT = { recipients: [], webhooks: [], escalation: [] };

export const getSettings: Read<'getSettings'> = async (_input, { database, shopId, actor }) => {
  const settings = await readShopSettings(database, shopId);
  return actor.rights.has('change-settings') ? settings : { ...settings, ...KEPT };
};
