import { readShopTemplates } from '../templates/shop-templates.ts';
import type { Read } from './handler.ts';

export const listTemplates: Read<'listTemplates'> = async (_input, { database, shopId }) => ({
  templates: await readShopTemplates(database, shopId),
});
