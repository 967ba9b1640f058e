/** All that is kept of one person as a file, in a form that people and programs read. */
import type { Context } from 'hono';
import { readPersonFacts } from '../database/person-facts.ts';
import { readShop } from '../database/shops.ts';
import type { ServerDependencies } from '../dependencies.ts';

/** @see https://gdpr-info.eu/art-15-gdpr/ and https://gdpr-info.eu/art-20-gdpr/ */
export async function personFile(
  c: Context,
  { database, clock, media }: ServerDependencies,
  { shopId, email }: { readonly shopId: string; readonly email: string },
): Promise<Response> {
  const { name } = await readShop(database, shopId);
  const { photoPaths, ...facts } = await readPersonFacts(database, shopId, email);
  const file = {
    shop: name,
    address: email,
    made: clock.now().toISOString(),
    ...facts,
    photos: photoPaths.map((path) => `${media.url}/${path}`),
  };
  return c.body(`${JSON.stringify(file, undefined, 2)}\n`, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="kept-of-you.json"',
    'X-Content-Type-Options': 'nosniff',
  });
}
