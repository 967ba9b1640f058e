import { readInsights } from '../database/insights.ts';
import type { Read } from './handler.ts';

export const getInsights: Read<'getInsights'> = ({ query }, { database, shopId, now }) =>
  readInsights(database, shopId, { days: query.days, now });
