import { readHighlights, readRatingOfAll } from '../database/highlights.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

export const listHighlights: Read<'listHighlights'> = async ({ query }, { shopId, database }) => {
  const { product: productId, limit } = query;
  const rated = await readRatingOfAll(database, shopId, productId);
  if (!rated) throw new ProblemException('unknown-shop');
  if (!rated.isKnown) throw new ProblemException('unknown-product');
  return {
    aggregateRating: rated.aggregateRating,
    reviews: await readHighlights(database, { shopId, productId, limit }),
  };
};
