/** People who ask for what is kept of them: one request for an address, gone when it was used or has expired. */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { PersonRequestAddress } from '../privacy/person-link.ts';
import { withoutRecipient } from './forgotten-recipient.ts';
import type { Tables } from './schema.ts';

export type PersonRequestRow = Selectable<Tables['person_request']>;

/** Answers false when that address has asked since `notSince` and has not used the link yet: one mail is enough. */
export async function storePersonRequest(
  transaction: Transaction<Tables>,
  request: Omit<PersonRequestRow, 'opened_at'>,
  notSince: Date,
): Promise<boolean> {
  const { shop_id: _, address_hash: __, ...change } = request;
  const stored = await transaction
    .insertInto('person_request')
    .values(request)
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'address_hash'])
        .doUpdateSet({ ...change, opened_at: null })
        .where((on) =>
          on.or([
            on('person_request.made_at', '<=', notSince),
            on('person_request.opened_at', 'is not', null),
          ]),
        ),
    )
    .returning('id')
    .executeTakeFirst();
  return stored !== undefined;
}

/** Undefined when there is none of that number that is good now. */
export async function readPersonRequest(
  database: Kysely<Tables>,
  { shopId, requestId }: PersonRequestAddress,
  now: Date,
): Promise<PersonRequestRow | undefined> {
  return database
    .selectFrom('person_request')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', '=', requestId)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Takes the token out of use and puts the other in its place. Of two at once, one does. */
export async function replacePersonToken(
  database: Kysely<Tables>,
  { shop_id, id, token_hash: before }: PersonRequestRow,
  after: { readonly token_hash: Buffer; readonly opened_at: Date; readonly expires_at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('person_request')
    .set(after)
    .where('shop_id', '=', shop_id)
    .where('id', '=', id)
    .where('token_hash', '=', before)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Answers whether it was there to be ended: whoever erases twice at once does so once. */
export async function endPersonRequest(
  transaction: Transaction<Tables>,
  { shop_id, id, token_hash }: PersonRequestRow,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('person_request')
    .where('shop_id', '=', shop_id)
    .where('id', '=', id)
    .where('token_hash', '=', token_hash)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** That somebody asked is nobody's business once the link has expired, whether anything was known of them or not. */
export async function forgetPastRequests(database: Kysely<Tables>, now: Date): Promise<void> {
  await sql`
    with past as (
      delete from person_request where expires_at <= ${now}::timestamptz returning shop_id)
    update delivery set ${withoutRecipient(now)}
    from (select distinct shop_id from past) as past
    where delivery.shop_id = past.shop_id and delivery.occurrence = 'person.asked' and delivery.recipient <> ''
      and not exists (
        select from person_request still
        where still.shop_id = delivery.shop_id and still.expires_at > ${now}::timestamptz
          and still.id::text = delivery.payload ->> 'personRequestId')`.execute(database);
}
