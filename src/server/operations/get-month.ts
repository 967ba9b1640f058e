import { readCaseFigures } from '../database/insights.ts';
import { type Between, readMonthBounds } from '../database/month-bounds.ts';
import { readRatingsBetween } from '../database/rating-trends.ts';
import { readTimeZone } from '../database/shops.ts';
import { dayIn } from '../calendar.ts';
import type { Read, Reading } from './handler.ts';

export const getMonth: Read<'getMonth'> = async ({ query }, reading) => {
  const { database, shopId, now } = reading;
  const timeZone = await readTimeZone(database, shopId);
  const month = query.month ?? dayIn(timeZone, now).slice(0, 7);
  const bounds = await readMonthBounds(database, { month, timeZone, now });
  const [figures, before] = await Promise.all([
    monthFigures(reading, bounds.month),
    monthFigures(reading, bounds.before),
  ]);
  return { month, until: bounds.lastDay, isRunning: bounds.isRunning, figures, before };
};

async function monthFigures({ database, shopId, now }: Reading, between: Between) {
  const [figures, ratings] = await Promise.all([
    readCaseFigures(database, shopId, { ...between, now }),
    readRatingsBetween(database, shopId, between),
  ]);
  return { ...figures, ...ratings };
}
