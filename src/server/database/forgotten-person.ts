/**
 * Removes whose reviews these were. What they wrote of the products stays for other shoppers, under no
 * name, and without the name and the address in any text around it; nobody can be written to about it
 * any more. The author's private link, of which a hash alone is kept, still revises and deletes it.
 */
import { sql, type Transaction } from 'kysely';
import { withoutRecipient } from './forgotten-recipient.ts';
import { forgetAnswers } from './idempotency-keys.ts';
import { rewriteTexts } from './rewritten-texts.ts';
import type { Tables } from './schema.ts';

/** As the form calls whoever shows no name. */
const ANONYMOUS = 'Anonymous';

export interface KnownPerson {
  /** In lower case. */
  readonly addresses: readonly string[];
  /** As they were given with orders; those of reviews are found here. */
  readonly names: readonly string[];
}

export async function forgetPerson(
  transaction: Transaction<Tables>,
  shopId: string,
  { addresses, names: ofOrders }: KnownPerson,
  now: Date,
): Promise<void> {
  if (addresses.length === 0) return;
  const reviews = await lockReviewsOf(transaction, shopId, addresses);
  const given = [...ofOrders, ...reviews.map(({ author_name: name }) => name)];
  const names = [...new Set(given.map((name) => name.trim()))].filter((name) => name && name !== ANONYMOUS);
  if (reviews.length > 0) {
    const reviewIds = reviews.map(({ id }) => id);
    const person = { names, addresses };
    await rewriteTexts(transaction, { shopId, reviewIds, person, nameAfter: ANONYMOUS });
    await removeAuthor(transaction, shopId, reviewIds);
    for (const reviewId of reviewIds) await forgetAnswers(transaction, shopId, reviewId);
  }
  const theirs = sql`any(${addresses}::text[])`;
  await sql`
    update delivery set ${withoutRecipient(now)} where shop_id = ${shopId} and lower(recipient) = ${theirs}`.execute(
    transaction,
  );
  const quoted = [...addresses, ...names.map((name) => name.toLowerCase())];
  await sql`
    delete from kept_mail where shop_id = ${shopId} and (lower(recipient) = ${theirs} or exists (
      select from unnest(${quoted}::text[]) as said where position(said in lower(body)) > 0))`.execute(
    transaction,
  );
}

/** Of the same e-mail address, in one order, so that two who erase at once wait for one another. */
export async function lockReviewsOf(
  transaction: Transaction<Tables>,
  shopId: string,
  addresses: readonly string[],
): Promise<{ readonly id: string; readonly author_name: string }[]> {
  const { rows } = await sql<{ id: string; author_name: string }>`
    select id, author_name from review
    where shop_id = ${shopId} and lower(author_email) = any(${addresses}::text[])
    order by id for update`.execute(transaction);
  return rows;
}

async function removeAuthor(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewIds: readonly string[],
): Promise<void> {
  await sql`
    update review set author_name = ${ANONYMOUS}, author_email = null, contact_note = ''
    where shop_id = ${shopId} and id = any(${reviewIds}::uuid[])`.execute(transaction);
  await sql`
    update message set author_name = ${ANONYMOUS}
    where shop_id = ${shopId} and by = 'reviewer' and review_id = any(${reviewIds}::uuid[])`.execute(
    transaction,
  );
}
