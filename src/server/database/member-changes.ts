/** What an owner changes in who belongs to the shop. */
import { sql, type Transaction } from 'kysely';
import type { MemberChange } from '../../contract/members.ts';
import { readAssignees } from './colleagues.ts';
import type { Tables } from './schema.ts';

interface MemberAddress {
  readonly shopId: string;
  readonly personId: string;
}

/** Locks the owners, so that two who go at once are not both the last but one. */
export async function lockOwners(transaction: Transaction<Tables>, shopId: string): Promise<string[]> {
  const rows = await transaction
    .selectFrom('member')
    .select('person_id')
    .where('shop_id', '=', shopId)
    .where('role', '=', 'owner')
    .orderBy('person_id')
    .forUpdate()
    .execute();
  return rows.map(({ person_id }) => person_id);
}

export async function storeRole(
  transaction: Transaction<Tables>,
  { shopId, personId }: MemberAddress,
  { role, products }: MemberChange,
): Promise<void> {
  await transaction
    .updateTable('member')
    .set({ role })
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .execute();
  await transaction
    .deleteFrom('member_product')
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .execute();
  await limitToProducts(transaction, { shopId, personId }, products);
}

export async function limitToProducts(
  transaction: Transaction<Tables>,
  { shopId, personId }: MemberAddress,
  products: readonly string[],
): Promise<void> {
  const rows = [...new Set(products)].map((product_id) => ({
    shop_id: shopId,
    person_id: personId,
    product_id,
  }));
  if (rows.length > 0) await transaction.insertInto('member_product').values(rows).execute();
}

/** Takes from a member the cases that they may no longer answer, and answers how many those were. */
export async function freeCases(
  transaction: Transaction<Tables>,
  { shopId, personId }: MemberAddress,
): Promise<number> {
  const assignees = await readAssignees(transaction, shopId);
  const left = assignees.find(({ id }) => id === personId);
  if (left?.products === null) return 0;
  const { numUpdatedRows } = await transaction
    .updateTable('review_case')
    .from('review')
    .set({ assignee_id: null })
    .where('review_case.shop_id', '=', shopId)
    .where('review_case.assignee_id', '=', personId)
    .whereRef('review.shop_id', '=', 'review_case.shop_id')
    .whereRef('review.id', '=', 'review_case.review_id')
    .where(sql<boolean>`review.product_id <> all(${left?.products ?? []}::text[])`)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** The account goes with all that hangs on it; an address belongs to one shop only. */
export async function deletePerson(transaction: Transaction<Tables>, personId: string): Promise<void> {
  await transaction.deleteFrom('person').where('id', '=', personId).execute();
}

export async function isTaken(transaction: Transaction<Tables>, email: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row !== undefined;
}
