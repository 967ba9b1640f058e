import { readAggregateRatings } from '../database/products.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

export const listRatings: Read<'listRatings'> = async ({ query }, { shopId, database }) => {
  const asked = [...new Set(query.product)];
  const known = await readAggregateRatings(database, shopId, asked);
  if (!known) throw new ProblemException('unknown-shop');
  return {
    ratings: asked.flatMap((productID) => {
      const aggregateRating = known.get(productID);
      return aggregateRating ? [{ productID, aggregateRating }] : [];
    }),
  };
};
