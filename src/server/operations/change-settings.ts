import { recordAct } from '../database/audit-entries.ts';
import { changeShopSettings, readShopSettings } from '../database/shop-settings.ts';
import type { Write } from './handler.ts';

export const changeSettings: Write<'changeSettings'> = async ({ body }, writing) => {
  const { transaction, shopId, actor } = writing;
  const detail = Object.keys(body).join(', ');
  if (detail !== '') {
    await changeShopSettings(transaction, shopId, body, writing);
    await recordAct(transaction, { shopId, reviewId: null, actor, act: 'settings-changed', detail }, writing);
  }
  return readShopSettings(transaction, shopId);
};
