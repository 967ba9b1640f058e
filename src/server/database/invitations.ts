/** One invitation with all that its mail and its page show. */
import type { Kysely, Transaction } from 'kysely';
import type { Attribute } from '../../contract/attribute.ts';
import type { Channel } from '../../contract/channel.ts';
import type { InvitationAddress } from '../invitations/invitation-link.ts';
import { hashToken, isSameHash } from '../private-link.ts';
import { attributesOfProduct, toAttribute } from './attributes.ts';
import type { InvitationRow } from './invitation-tables.ts';
import { type OrderedPurchase, readPurchases } from './purchases.ts';
import type { Tables } from './schema.ts';

export interface InvitedProduct {
  readonly productId: string;
  readonly name: string;
  readonly url: string;
  readonly imageUrl: string | null;
  /** What is asked of it besides the stars. */
  readonly attributes: readonly Attribute[];
  /** Its answer; null when there is none, or when it was deleted. */
  readonly reviewId: string | null;
  /** An answer was given, though it may be deleted. */
  readonly isAnswered: boolean;
}

export interface InvitationFacts {
  readonly shopId: string;
  readonly invitation: InvitationRow;
  readonly shop: { readonly name: string; readonly channels: readonly Channel[]; readonly salt: string };
  /** Undefined when what was known of the order is gone. */
  readonly purchase: OrderedPurchase | undefined;
  readonly products: readonly InvitedProduct[];
}

export async function readInvitation(
  database: Kysely<Tables>,
  { shopId, invitationId }: InvitationAddress,
): Promise<InvitationFacts | undefined> {
  const invitation = await database
    .selectFrom('invitation')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', '=', invitationId)
    .executeTakeFirst();
  if (!invitation) return undefined;
  const shop = await readSender(database, shopId);
  const purchases = await readPurchases(database, shopId, [invitation.order_id]);
  return {
    shopId,
    invitation,
    shop,
    purchase: purchases.get(invitation.order_id),
    products: await readInvitedProducts(database, { shopId, invitationId }),
  };
}

/** In whose name it is asked. */
export async function readSender(database: Kysely<Tables>, shopId: string): Promise<InvitationFacts['shop']> {
  return database
    .selectFrom('shop')
    .select(['name', 'channels', 'address_salt as salt'])
    .where('shop_id', '=', shopId)
    .executeTakeFirstOrThrow();
}

/** Those that the shop has, in the order of the ids. */
export async function readOrderedProducts(
  database: Kysely<Tables>,
  shopId: string,
  productIds: readonly string[],
): Promise<Pick<InvitedProduct, 'productId' | 'name' | 'imageUrl' | 'url'>[]> {
  if (productIds.length === 0) return [];
  const rows = await database
    .selectFrom('product')
    .select(['id as productId', 'name', 'image_url as imageUrl', 'url'])
    .where('shop_id', '=', shopId)
    .where('id', 'in', productIds)
    .execute();
  return productIds.flatMap((id) => rows.find(({ productId }) => productId === id) ?? []);
}

async function readInvitedProducts(
  database: Kysely<Tables>,
  { shopId, invitationId }: InvitationAddress,
): Promise<InvitedProduct[]> {
  const rows = await database
    .selectFrom('invitation_product')
    .innerJoin('product', (join) =>
      join
        .onRef('product.shop_id', '=', 'invitation_product.shop_id')
        .onRef('product.id', '=', 'invitation_product.product_id'),
    )
    .leftJoin('review', (join) =>
      join
        .onRef('review.shop_id', '=', 'invitation_product.shop_id')
        .onRef('review.id', '=', 'invitation_product.review_id'),
    )
    .select(['product.id as productId', 'product.name', 'product.url', 'product.image_url as imageUrl'])
    .select(['review.id as reviewId', 'invitation_product.answered_at', attributesOfProduct.as('attributes')])
    .where('invitation_product.shop_id', '=', shopId)
    .where('invitation_product.invitation_id', '=', invitationId)
    .orderBy('invitation_product.position')
    .execute();
  return rows.map(({ answered_at, attributes, ...row }) => ({
    ...row,
    attributes: attributes.map(toAttribute),
    isAnswered: answered_at !== null,
  }));
}

/** The hash of its buyer, when one of the mails of this very invitation has that token in its links. */
export async function buyerWithToken(
  database: Kysely<Tables>,
  { shopId, invitationId }: InvitationAddress,
  token: string,
): Promise<Buffer | undefined> {
  const mails = await database
    .selectFrom('invitation_mail')
    .select(['token_hash', 'buyer_hash'])
    .where('shop_id', '=', shopId)
    .where('invitation_id', '=', invitationId)
    .execute();
  const hash = hashToken(token);
  return mails.find((mail) => isSameHash(mail.token_hash, hash))?.buyer_hash;
}

/** The secret may have been changed since the mail was queued. */
export async function storeTokenHash(
  database: Kysely<Tables>,
  { shopId, invitationId, number }: InvitationAddress & { readonly number: number },
  token: string,
): Promise<void> {
  await database
    .updateTable('invitation_mail')
    .set({ token_hash: hashToken(token) })
    .where('shop_id', '=', shopId)
    .where('invitation_id', '=', invitationId)
    .where('number', '=', number)
    .execute();
}

export async function markOpened(
  database: Kysely<Tables>,
  { shopId, invitationId }: InvitationAddress,
  now: Date,
): Promise<void> {
  await database
    .updateTable('invitation')
    .set({ opened_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', invitationId)
    .where('opened_at', 'is', null)
    .execute();
}

/** Whoever answers the same question at the same moment waits here. Undefined when it was never asked. */
export async function lockInvitedProduct(
  transaction: Transaction<Tables>,
  { shopId, invitationId }: InvitationAddress,
  productId: string,
): Promise<{ readonly reviewId: string | null } | undefined> {
  return transaction
    .selectFrom('invitation_product')
    .select('review_id as reviewId')
    .where('shop_id', '=', shopId)
    .where('invitation_id', '=', invitationId)
    .where('product_id', '=', productId)
    .forUpdate()
    .executeTakeFirst();
}

export async function storeAnswer(
  transaction: Transaction<Tables>,
  { shopId, invitationId }: InvitationAddress,
  answer: { readonly productId: string; readonly reviewId: string; readonly now: Date },
): Promise<void> {
  await transaction
    .updateTable('invitation_product')
    .set({ review_id: answer.reviewId, answered_at: answer.now })
    .where('shop_id', '=', shopId)
    .where('invitation_id', '=', invitationId)
    .where('product_id', '=', answer.productId)
    .execute();
}

export interface Postponement {
  readonly said: 'said_not_now_at' | 'said_not_arrived_at';
  readonly until: Date;
  readonly now: Date;
}

/** Answers false when that was said before: each can be said once. */
export async function postpone(
  transaction: Transaction<Tables>,
  { shopId, invitationId }: InvitationAddress,
  { said, until, now }: Postponement,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('invitation')
    .set({ [said]: now, postponed_until: until, run_at: until, waits_for: 'postponed', changed_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', invitationId)
    .where(said, 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Nothing more comes of it; what its link opens stays. */
export async function endInvitation(
  transaction: Transaction<Tables>,
  { shopId, invitationId }: InvitationAddress,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('invitation')
    .set({ run_at: null, waits_for: null, changed_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', invitationId)
    .execute();
}
