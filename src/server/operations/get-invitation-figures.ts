import {
  readAskedWeeks,
  readFunnel,
  readProductFunnels,
  readReasons,
  readStarsByWay,
} from '../database/invitation-figures.ts';
import { readTimeZone } from '../database/shops.ts';
import type { Read } from './handler.ts';

const DAY_MS = 86_400_000;

export const getInvitationFigures: Read<'getInvitationFigures'> = async (
  { query: { days } },
  { database, shopId, now },
) => {
  const timeZone = await readTimeZone(database, shopId);
  const span = { shopId, timeZone, since: new Date(now.getTime() - days * DAY_MS), now };
  const [funnel, products, weeks, stars, reasons] = await Promise.all([
    readFunnel(database, span),
    readProductFunnels(database, span),
    readAskedWeeks(database, span),
    readStarsByWay(database, span),
    readReasons(database, span),
  ]);
  return { days, funnel, products, weeks, stars, ...reasons };
};
