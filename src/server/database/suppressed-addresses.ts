/** Whoever said "no more", and addresses from which mails come back. The list outlives all else that is known of them. */
import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { SuppressionReason } from '../../contract/invitation.ts';
import type { Tables } from './schema.ts';

/** Of another shop the same address has another hash. */
export function hashAddress(salt: string, email: string): Buffer {
  return createHash('sha256').update(`${salt}\n${email.trim().toLowerCase()}`).digest();
}

export async function readAddressSalt(database: Kysely<Tables>, shopId: string): Promise<string> {
  const shop = await database
    .selectFrom('shop')
    .select('address_salt')
    .where('shop_id', '=', shopId)
    .executeTakeFirstOrThrow();
  return shop.address_salt;
}

export async function suppressAddress(
  transaction: Transaction<Tables>,
  shopId: string,
  { hash, reason, now }: { readonly hash: Buffer; readonly reason: SuppressionReason; readonly now: Date },
): Promise<void> {
  await transaction
    .insertInto('suppressed_address')
    .values({ shop_id: shopId, address_hash: hash, reason, suppressed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function isSuppressed(database: Kysely<Tables>, shopId: string, hash: Buffer): Promise<boolean> {
  const row = await database
    .selectFrom('suppressed_address')
    .select('shop_id')
    .where('shop_id', '=', shopId)
    .where('address_hash', '=', hash)
    .executeTakeFirst();
  return row !== undefined;
}
