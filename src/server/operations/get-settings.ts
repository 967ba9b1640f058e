import { readShopSettings } from '../database/shop-settings.ts';
import type { Read } from './handler.ts';

export const getSettings: Read<'getSettings'> = (_input, { database, shopId }) =>
  readShopSettings(database, shopId);
