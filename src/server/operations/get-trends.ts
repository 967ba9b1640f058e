import { readRatingTrends } from '../database/rating-trends.ts';
import { readTimeZone } from '../database/shops.ts';
import { readTopicsByMonth, readTopicsByProduct } from '../database/topic-trends.ts';
import { readWeeks } from '../database/weekly-figures.ts';
import type { Read } from './handler.ts';

const DAY = 86_400_000;

export const getTrends: Read<'getTrends'> = async ({ query: { days } }, { database, shopId, now }) => {
  const timeZone = await readTimeZone(database, shopId);
  const span = { shopId, timeZone, since: new Date(now.getTime() - days * DAY), now };
  const [weeks, topicsByMonth, topicsByProduct, ratings] = await Promise.all([
    readWeeks(database, span),
    readTopicsByMonth(database, span),
    readTopicsByProduct(database, span),
    readRatingTrends(database, span),
  ]);
  return { days, weeks, topicsByMonth, topicsByProduct, ratings };
};
