import type { Kysely, Transaction } from 'kysely';
import { hashToken, isSameHash, makeToken, type PrivateLinkAddress } from '../private-link.ts';
import type { Tables } from './schema.ts';

/** Whether the token is the one that is good now for this very review. */
export async function verifyToken(
  database: Kysely<Tables>,
  { shopId, reviewId }: PrivateLinkAddress,
  token: string,
): Promise<boolean> {
  const link = await database
    .selectFrom('private_link')
    .select('token_hash')
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  return link !== undefined && isSameHash(hashToken(token), link.token_hash);
}

/**
 * The token that is good now. One is made when there is none, or when the server's secret has been
 * changed and the one that is good cannot be made again.
 */
export async function currentToken(
  transaction: Transaction<Tables>,
  address: PrivateLinkAddress,
  { secret, now }: { readonly secret: string; readonly now: Date },
): Promise<string> {
  const link = await lockLink(transaction, address);
  if (link) {
    const token = makeToken(secret, address, link.generation);
    if (isSameHash(hashToken(token), link.token_hash)) return token;
  }
  return storeToken(transaction, address, { secret, now, generation: (link?.generation ?? 0) + 1 });
}

/** A new token; the one before is good for nothing from now on. */
export async function rotateToken(
  transaction: Transaction<Tables>,
  address: PrivateLinkAddress,
  { secret, now }: { readonly secret: string; readonly now: Date },
): Promise<string> {
  const link = await lockLink(transaction, address);
  return storeToken(transaction, address, { secret, now, generation: (link?.generation ?? 0) + 1 });
}

/** Whether the token was good once for its review, and was replaced since. */
export async function wasReplaced(
  database: Kysely<Tables>,
  address: PrivateLinkAddress,
  token: string,
  secret: string,
): Promise<boolean> {
  const link = await database
    .selectFrom('private_link')
    .select('generation')
    .where('shop_id', '=', address.shopId)
    .where('review_id', '=', address.reviewId)
    .executeTakeFirst();
  const before = Array.from({ length: (link?.generation ?? 1) - 1 }, (_, index) => index + 1);
  return before.some((generation) =>
    isSameHash(hashToken(makeToken(secret, address, generation)), hashToken(token)),
  );
}

function lockLink(transaction: Transaction<Tables>, { shopId, reviewId }: PrivateLinkAddress) {
  return transaction
    .selectFrom('private_link')
    .select(['generation', 'token_hash'])
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst();
}

async function storeToken(
  transaction: Transaction<Tables>,
  address: PrivateLinkAddress,
  { secret, now, generation }: { secret: string; now: Date; generation: number },
): Promise<string> {
  const token = makeToken(secret, address, generation);
  const link = { generation, token_hash: hashToken(token), made_at: now };
  await transaction
    .insertInto('private_link')
    .values({ shop_id: address.shopId, review_id: address.reviewId, ...link })
    .onConflict((conflict) => conflict.columns(['shop_id', 'review_id']).doUpdateSet(link))
    .execute();
  return token;
}
