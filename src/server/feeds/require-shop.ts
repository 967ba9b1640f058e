import type { Kysely } from 'kysely';
import { findShopName } from '../database/imported-reviews.ts';
import type { Tables } from '../database/schema.ts';
import { ProblemException } from '../problem-exception.ts';

/** Its name. */
export async function requireShop(database: Kysely<Tables>, shopId: string): Promise<string> {
  const name = await findShopName(database, shopId);
  if (name === undefined) throw new ProblemException('unknown-shop');
  return name;
}
