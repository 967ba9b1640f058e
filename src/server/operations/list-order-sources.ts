import { readOrderSources } from '../database/order-sources.ts';
import { allSources } from '../orders/order-source.ts';
import type { Read } from './handler.ts';

export const listOrderSources: Read<'listOrderSources'> = async (_, { database, shopId }) => ({
  sources: allSources(await readOrderSources(database, shopId), shopId),
});
