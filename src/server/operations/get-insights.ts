import { readCaseFigures } from '../database/insights.ts';
import type { Read } from './handler.ts';

const DAY = 86_400_000;

export const getInsights: Read<'getInsights'> = async ({ query: { days } }, { database, shopId, now }) => {
  const from = new Date(now.getTime() - days * DAY);
  // The moment that it is now is still part of what has happened up to now.
  const until = new Date(now.getTime() + 1);
  return { days, ...(await readCaseFigures(database, shopId, { from, until, now })) };
};
