import type { Kysely } from 'kysely';
import { findShopName } from '../database/imported-reviews.ts';
import type { Tables } from '../database/schema.ts';
import { ImportError } from './read-csv.ts';

export async function requireShopName(database: Kysely<Tables>, shopId: string): Promise<string> {
  const name = await findShopName(database, shopId);
  if (name === undefined) throw new ImportError(`There is no shop "${shopId}".`);
  return name;
}
