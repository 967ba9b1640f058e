import * as z from 'zod/mini';
import { cursorRefused } from '../cursor-refused.ts';
import { searchProducts } from '../database/product-search.ts';
import { readShop } from '../database/shops.ts';
import { decodeCursor, encodeCursor } from '../opaque-cursor.ts';
import { writingPath } from '../writing-page/writing-link.ts';
import type { Read } from './handler.ts';

const ProductCursor = z.strictObject({ id: z.string() });

export const listWritingLinks: Read<'listWritingLinks'> = async (
  { query: { q, cursor, limit } },
  { shopId, database, publicUrl },
) => {
  const after = cursor === undefined ? undefined : decodeCursor(ProductCursor, cursor);
  if (cursor !== undefined && !after) throw cursorRefused();
  const words = q.split(/\s+/).filter((word) => word !== '');
  const found = await searchProducts(database, { shopId, words, after: after?.id, limit: limit + 1 });
  const products = found.slice(0, limit);
  const last = found.length > limit ? products.at(-1) : undefined;
  const { name } = await readShop(database, shopId);
  return {
    shop: { name, url: publicUrl + writingPath(shopId) },
    products: products.map(({ id, name: called }) => ({
      productID: id,
      name: called,
      url: publicUrl + writingPath(shopId, id),
    })),
    nextCursor: last ? encodeCursor({ id: last.id }) : null,
  };
};
