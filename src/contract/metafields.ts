/**
 * The ratings of a shop as Shopify keeps them beside its products, where themes and search read them.
 *
 * @see https://shopify.dev/docs/apps/build/custom-data/metafields/list-of-standard-definitions
 */
import * as z from 'zod/mini';

/** Two for each product: one call of Shopify's `metafieldsSet` takes 25. */
export const METAFIELD_PRODUCTS = { default: 12, max: 100 } as const;

const Metafield = z.object({
  /** As `gid://shopify/Product/1234`. */
  ownerId: z.string(),
  namespace: z.enum(['reviews']),
  key: z.enum(['rating', 'rating_count']),
  type: z.enum(['rating', 'number_integer']),
  value: z.string(),
});

export const MetafieldPage = z.object({
  /** The `metafields` of Shopify's `metafieldsSet`, as they are. */
  metafields: z.array(Metafield),
  nextCursor: z.nullable(z.string()),
});
export type MetafieldPage = z.infer<typeof MetafieldPage>;
