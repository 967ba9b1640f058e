import type { InputOf } from '../../contract/check-request.ts';
import { CURSOR_REFUSED } from '../../contract/request-errors.ts';
import { shopDay } from '../calendar.ts';
import type { Position } from '../database/order-of-reviews.ts';
import { readProduct } from '../database/products.ts';
import { readPublishedReviews } from '../database/published-reviews.ts';
import { disclosureOf } from '../disclosure.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { ProblemException } from '../problem-exception.ts';
import { ReviewsCursor } from '../reviews-cursor.ts';
import type { Read } from './handler.ts';

export const listReviews: Read<'listReviews'> = async (input, { shopId, database, now, mediaUrl }) => {
  const { productId } = input.params;
  const { sort, rating, limit } = input.query;
  const after = positionOf(input.query);
  const shop = await readProduct(database, shopId, productId);
  if (!shop) throw new ProblemException('unknown-shop');
  if (!shop.product) throw new ProblemException('unknown-product');
  const showing = { day: shopDay(shop.timeZone, now), mediaUrl };
  const ask = { shopId, productId: shop.product.leadingId, sort, rating, after, limit, showing };
  const { reviews, end } = await readPublishedReviews(database, ask);
  return {
    product: { productID: productId, name: shop.product.name },
    aggregateRating: shop.product.aggregateRating,
    attributes: shop.product.attributes,
    reviews,
    disclosure: disclosureOf(shop.sources),
    channels: shop.channels,
    negativeUpTo: shop.negativeUpTo,
    nextCursor: end ? encodeCursor({ sort, rating: rating ?? 0, ...end }) : null,
  };
};

function positionOf({ cursor, sort, rating }: InputOf<'listReviews'>['query']): Position | undefined {
  if (cursor === undefined) return undefined;
  const position = decodeCursor(ReviewsCursor, cursor);
  if (position?.sort !== sort || position.rating !== (rating ?? 0)) {
    throw new ProblemException('invalid-request', { errors: [CURSOR_REFUSED] });
  }
  return position;
}
