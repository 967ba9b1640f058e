import * as z from 'zod/mini';
import { CURSOR_REFUSED } from '../../contract/request-errors.ts';
import type { MetafieldPage } from '../../contract/metafields.ts';
import { type RatedProduct, readRatedProducts } from '../database/rated-products.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

const ProductCursor = z.object({ id: z.string() });

export const listMetafields: Read<'listMetafields'> = async ({ query }, { shopId, database }) => {
  const { cursor, limit } = query;
  const after = cursor === undefined ? undefined : decodeCursor(ProductCursor, cursor);
  if (cursor !== undefined && !after) {
    throw new ProblemException('invalid-request', { errors: [CURSOR_REFUSED] });
  }
  const rows = await readRatedProducts(database, { shopId, after: after?.id, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    metafields: page.flatMap(metafieldsOf),
    nextCursor: last && rows.length > limit ? encodeCursor({ id: last.id }) : null,
  };
};

function metafieldsOf({ id, aggregateRating }: RatedProduct): MetafieldPage['metafields'] {
  const { ratingValue, ratingCount } = aggregateRating;
  const of = { ownerId: `gid://shopify/Product/${id}`, namespace: 'reviews' } as const;
  const rating = { scale_min: '1.0', scale_max: '5.0', value: (ratingValue ?? 0).toFixed(2) };
  return [
    { ...of, key: 'rating', type: 'rating', value: JSON.stringify(rating) },
    { ...of, key: 'rating_count', type: 'number_integer', value: String(ratingCount) },
  ];
}
