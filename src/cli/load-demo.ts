/** Fills an empty database with the demo shop, by the import that a merchant uses. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Tables } from '../server/database/schema.ts';
import { isInUse, storeShop } from '../server/database/shops.ts';
import { importProducts } from '../server/import/import-products.ts';
import { importReviews } from '../server/import/import-reviews.ts';

export const DEMO_SHOP = { key: 'demo', name: 'Lindfold' };

const folder = join(import.meta.dirname, '../../demo/shop');
const read = (name: string) => createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>;

/**
 * What was written since stays: only an empty database is filled. The reviews come last and in one batch,
 * so that a start which was cut short before them is made good by the next.
 */
export async function loadDemo(database: Kysely<Tables>): Promise<void> {
  if (await isInUse(database, DEMO_SHOP.key)) return;
  const clock = { now: () => new Date() };
  await storeShop(database, { ...DEMO_SHOP, createdAt: clock.now() });
  await importProducts(database, DEMO_SHOP.key, read('products.csv'), { clock });
  const { added } = await importReviews(database, DEMO_SHOP.key, read('reviews.csv'), { clock });
  console.log(`Candor: filled the demo shop with ${added} reviews.`);
}
