import type { Transaction } from 'kysely';
import { findProducts } from '../database/found-products.ts';
import type { Tables } from '../database/schema.ts';
import { ProblemException } from '../problem-exception.ts';

/** Refuses each product that the shop does not have, by its place. */
export async function checkProducts(
  transaction: Transaction<Tables>,
  shopId: string,
  products: readonly string[],
): Promise<void> {
  const nothing = { handle: undefined, sku: undefined, gtin: undefined, url: undefined };
  const asked = products.map((id) => ({ ...nothing, id }));
  const found = await findProducts(transaction, shopId, asked);
  const errors = products.flatMap((id, index) =>
    found[index] === undefined
      ? [
          {
            in: 'body' as const,
            pointer: `/products/${index}`,
            detail: `must be a product of the shop; “${id}” is none`,
          },
        ]
      : [],
  );
  if (errors.length > 0) throw new ProblemException('invalid-request', { errors });
}
