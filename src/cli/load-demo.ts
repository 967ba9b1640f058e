/** Fills an empty database with the demo shop, by the import that a merchant uses. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Tables } from '../server/database/schema.ts';
import { hasCases } from '../server/database/cases.ts';
import { isInUse, shopExists, storeShop } from '../server/database/shops.ts';
import { importProducts } from '../server/import/import-products.ts';
import type { MediaStore } from '../server/media/media-store.ts';
import { importReviews } from '../server/import/import-reviews.ts';

export const DEMO_SHOP = { key: 'demo', name: 'Lindfold' };

const folder = join(import.meta.dirname, '../../demo/shop');
const file = (name: string) => () => createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>;

/**
 * What was written since stays: only an empty database is filled, and the story is told to a shop
 * without a case. The imported reviews come in one batch and the story in one transaction, so that a
 * start which was cut short is made good by the next.
 */
export async function loadDemo(
  database: Kysely<Tables>,
  { secret, mediaStore }: { readonly secret: string; readonly mediaStore: MediaStore },
): Promise<void> {
  const clock = { now: () => new Date() };
  if (!(await isInUse(database, DEMO_SHOP.key))) {
    await storeShop(database, { ...DEMO_SHOP, createdAt: clock.now() });
    await importProducts(database, DEMO_SHOP.key, file('products.csv'), { clock });
    const { added } = await importReviews(database, DEMO_SHOP.key, file('reviews.csv'), { clock });
    console.log(`Candor: filled the demo shop with ${added} reviews.`);
  }
  if ((await shopExists(database, DEMO_SHOP.key)) && !(await hasCases(database, DEMO_SHOP.key))) {
    // Imported here, as only the demo has it: the published package carries no story.
    const { tellStory } = await import('../../demo/shop/tell-story.ts');
    await tellStory(database, { shopId: DEMO_SHOP.key, secret, mediaStore, opening: clock.now() });
  }
}
