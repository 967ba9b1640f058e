import type { Kysely, Transaction } from 'kysely';
import type { Role } from '../../contract/rights.ts';
import type { Tables } from './schema.ts';

export interface InviteToJoin {
  readonly shopId: string;
  readonly email: string;
  readonly role: Role;
  readonly products: readonly string[];
}

/** Undefined when it was used, withdrawn, replaced, or has expired. */
export async function readMemberInvite(
  database: Kysely<Tables>,
  id: string,
  now: Date,
): Promise<
  { readonly email: string; readonly role: Role; readonly by: string; readonly shop: string } | undefined
> {
  return database
    .selectFrom('member_invite')
    .innerJoin('shop', 'shop.shop_id', 'member_invite.shop_id')
    .select(['email', 'role', 'invited_by as by', 'shop.name as shop'])
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Takes it out, so that it is used once. */
export async function takeMemberInvite(
  transaction: Transaction<Tables>,
  id: string,
  now: Date,
): Promise<InviteToJoin | undefined> {
  const row = await transaction
    .deleteFrom('member_invite')
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .returning(['shop_id', 'email', 'role', 'product_ids'])
    .executeTakeFirst();
  return row && { shopId: row.shop_id, email: row.email, role: row.role, products: row.product_ids };
}

export interface NewInvite {
  readonly shopId: string;
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly products: readonly string[];
  readonly by: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** In place of the one that the address was sent before. */
export async function storeMemberInvite(
  transaction: Transaction<Tables>,
  { shopId, id, email, role, products, by, now, expiresAt }: NewInvite,
): Promise<void> {
  const sent = {
    id,
    role,
    product_ids: [...new Set(products)],
    invited_by: by,
    created_at: now,
    expires_at: expiresAt,
  };
  await transaction
    .insertInto('member_invite')
    .values({ shop_id: shopId, email, ...sent })
    .onConflict((conflict) => conflict.columns(['shop_id', 'email']).doUpdateSet(sent))
    .execute();
}

/** Answers the address; undefined when there is no such invitation. */
export async function deleteMemberInvite(
  transaction: Transaction<Tables>,
  shopId: string,
  id: string,
): Promise<string | undefined> {
  const row = await transaction
    .deleteFrom('member_invite')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returning('email')
    .executeTakeFirst();
  return row?.email;
}
