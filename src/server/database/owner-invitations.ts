import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** The one before it is good for nothing any more. */
export async function storeOwnerInvitation(
  database: Kysely<Tables>,
  shopId: string,
  invitation: { readonly token_hash: Buffer; readonly expires_at: Date },
): Promise<void> {
  await database
    .insertInto('owner_invitation')
    .values({ shop_id: shopId, ...invitation })
    .onConflict((conflict) => conflict.column('shop_id').doUpdateSet(invitation))
    .execute();
}

/** Takes the invitation out, so that it is used once; undefined when there is none, or it has expired. */
export async function takeOwnerInvitation(
  transaction: Transaction<Tables>,
  tokenHash: Buffer,
  now: Date,
): Promise<string | undefined> {
  const taken = await transaction
    .deleteFrom('owner_invitation')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .returning('shop_id')
    .executeTakeFirst();
  return taken?.shop_id;
}
