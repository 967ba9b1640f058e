import type { Kysely, Transaction } from 'kysely';
import type { Role } from '../../contract/rights.ts';
import { limitToProducts } from './member-changes.ts';
import type { Tables } from './schema.ts';
import { type SeenProducts, seenProducts } from './seen-products.ts';

export interface ShopMember {
  readonly role: Role;
  readonly products: SeenProducts;
}

export interface Membership extends ShopMember {
  readonly shop: { readonly key: string; readonly name: string };
}

/** The oldest first. */
export async function readMemberships(database: Kysely<Tables>, personId: string): Promise<Membership[]> {
  const rows = await database
    .selectFrom('member')
    .innerJoin('shop', 'shop.shop_id', 'member.shop_id')
    .select((row) => ['member.role', seenProducts(row).as('products'), 'shop.shop_id', 'shop.name'])
    .where('member.person_id', '=', personId)
    .orderBy('member.created_at')
    .orderBy('shop.shop_id')
    .execute();
  return rows.map((row) => ({
    role: row.role,
    products: row.products ?? undefined,
    shop: { key: row.shop_id, name: row.name },
  }));
}

/** Undefined when the person is none of the shop's. */
export async function readMember(
  database: Kysely<Tables>,
  shopId: string,
  personId: string,
): Promise<ShopMember | undefined> {
  const row = await database
    .selectFrom('member')
    .select((member) => ['role', seenProducts(member).as('products')])
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && { role: row.role, products: row.products ?? undefined };
}

/** Whether whoever has this address works for the shop. */
export async function isMemberAddress(
  database: Kysely<Tables>,
  shopId: string,
  email: string,
): Promise<boolean> {
  const row = await database
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select('member.person_id')
    .where('member.shop_id', '=', shopId)
    .where('person.email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row !== undefined;
}

export interface FoundMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly shopId: string;
}

/** Undefined when nobody of that address is a member of any shop. */
export function findMember(database: Kysely<Tables>, email: string): Promise<FoundMember | undefined> {
  return database
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select(['person.id', 'person.name', 'person.email', 'member.shop_id as shopId'])
    .where('person.email', '=', email)
    .orderBy('member.created_at')
    .executeTakeFirst();
}

export async function hasOwner(database: Kysely<Tables>, shopId: string): Promise<boolean> {
  const row = await database
    .selectFrom('member')
    .select('person_id')
    .where('shop_id', '=', shopId)
    .where('role', '=', 'owner')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewMember {
  readonly shopId: string;
  readonly personId: string;
  readonly credentialId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly role: Role;
  /** Whose cases they see; empty for all. */
  readonly products: readonly string[];
  readonly now: Date;
}

/** Whoever handed the link out vouches for the address. Answers false when it is taken already. */
export async function storeMember(transaction: Transaction<Tables>, member: NewMember): Promise<boolean> {
  const { shopId, personId, credentialId, name, email, passwordHash, role, products, now } = member;
  const times = { created_at: now, updated_at: now };
  const stored = await transaction
    .insertInto('person')
    .values({ id: personId, name, email, email_verified: true, ...times })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirstOrThrow();
  if (stored.numInsertedOrUpdatedRows === 0n) return false;
  await transaction
    .insertInto('credential')
    .values({
      id: credentialId,
      person_id: personId,
      account_id: personId,
      provider_id: 'credential',
      password: passwordHash,
      ...times,
    })
    .execute();
  await transaction
    .insertInto('member')
    .values({ shop_id: shopId, person_id: personId, role, created_at: now })
    .execute();
  await limitToProducts(transaction, { shopId, personId }, products);
  return true;
}

export async function renamePerson(database: Kysely<Tables>, personId: string, name: string): Promise<void> {
  await database.updateTable('person').set({ name }).where('id', '=', personId).execute();
}
