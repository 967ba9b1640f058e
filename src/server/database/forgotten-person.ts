/**
 * Removes whose reviews these were, for a platform that is asked by a person to. What they wrote of the
 * products stays for other shoppers, under no name; nobody can be written to about it any more.
 */
import { sql, type Transaction } from 'kysely';
import { withoutRecipient } from './forgotten-recipient.ts';
import type { Tables } from './schema.ts';

/** As the form calls whoever shows no name. */
const ANONYMOUS = 'Anonymous';

/** The addresses are in lower case. */
export async function forgetPerson(
  transaction: Transaction<Tables>,
  shopId: string,
  addresses: readonly string[],
  now: Date,
): Promise<void> {
  if (addresses.length === 0) return;
  const theirs = sql`any(${addresses}::text[])`;
  const { rows } = await sql<{ id: string }>`
    update review set author_name = ${ANONYMOUS}, author_email = null, contact_note = ''
    where shop_id = ${shopId} and lower(author_email) = ${theirs} returning id`.execute(transaction);
  const reviewIds = rows.map(({ id }) => id);
  await sql`
    update message set author_name = ${ANONYMOUS}
    where shop_id = ${shopId} and by = 'reviewer' and review_id = any(${reviewIds}::uuid[])`.execute(
    transaction,
  );
  await sql`
    update delivery set ${withoutRecipient(now)} where shop_id = ${shopId} and lower(recipient) = ${theirs}`.execute(
    transaction,
  );
  await sql`
    delete from kept_mail where shop_id = ${shopId} and lower(recipient) = ${theirs}`.execute(transaction);
}
