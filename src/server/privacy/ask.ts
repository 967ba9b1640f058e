/** A person asks what is kept of them, and comes back with the link from the mail. */
import { storeDeliveries } from '../database/delivery-queue.ts';
import { isPersonKnown } from '../database/person-facts.ts';
import {
  type PersonRequestRow,
  readPersonRequest,
  replacePersonToken,
  storePersonRequest,
} from '../database/person-requests.ts';
import { readShop } from '../database/shops.ts';
import { hashAddress, readAddressSalt } from '../database/suppressed-addresses.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import type { Letter } from '../mail/letter.ts';
import { personAsked } from '../mail/templates/person-asked.ts';
import type { MailPayload } from '../outbox/mail-payload.ts';
import type { OutboxDependencies } from '../outbox/outbox-dependencies.ts';
import { hashToken, isSameHash } from '../private-link.ts';
import { seal, unseal } from '../sealed.ts';
import { makePersonToken, personPath, personRequestIn, type PersonStep } from './person-link.ts';

const HOUR_MS = 3_600_000;
const MAILED_MS = 24 * HOUR_MS;
const OPENED_MS = HOUR_MS;
const BETWEEN_MAILS_MS = HOUR_MS;
const PURPOSE = 'person request';

/**
 * The same is done whether anything is known of the address or not, so that neither the answer nor its
 * time tells: that is looked up when the mail would leave.
 */
export async function askForFacts(
  { database, clock, secret, makeId }: ServerDependencies,
  shopId: string,
  typed: string,
): Promise<void> {
  const email = typed.toLowerCase();
  const now = clock.now();
  const requestId = makeId();
  const salt = await readAddressSalt(database, shopId);
  const payload: MailPayload = { personRequestId: requestId };
  await inTransaction(database, async (transaction) => {
    const isNew = await storePersonRequest(
      transaction,
      {
        shop_id: shopId,
        address_hash: hashAddress(salt, email),
        id: requestId,
        sealed_address: seal(secret, PURPOSE, Buffer.from(email)),
        token_hash: hashToken(makePersonToken(secret, { shopId, requestId }, 'mailed')),
        made_at: now,
        expires_at: new Date(now.getTime() + MAILED_MS),
      },
      new Date(now.getTime() - BETWEEN_MAILS_MS),
    );
    if (!isNew) return;
    await storeDeliveries(transaction, [
      {
        shop_id: shopId,
        id: makeId(),
        by: 'mail',
        occurrence: 'person.asked',
        recipient: email,
        is_reviewer: true,
        payload: JSON.stringify(payload),
        run_at: now,
        created_at: now,
      },
    ]);
  });
}

/** Undefined when nothing is known of the address, or the request is past. */
export async function personLetter(
  { database, clock, secret, publicUrl }: OutboxDependencies,
  { shop_id: shopId, recipient }: { readonly shop_id: string; readonly recipient: string },
  { personRequestId: requestId = '' }: MailPayload,
): Promise<Letter | undefined> {
  const request = await readPersonRequest(database, { shopId, requestId }, clock.now());
  if (!request || request.opened_at || !(await isPersonKnown(database, shopId, recipient))) return undefined;
  const { name } = await readShop(database, shopId);
  const token = makePersonToken(secret, { shopId, requestId }, 'mailed');
  return personAsked(name, publicUrl + personPath(token));
}

export interface OpenRequest {
  readonly row: PersonRequestRow;
  readonly shopId: string;
  readonly email: string;
  readonly step: PersonStep;
}

/** What the token opens; undefined when it is none, or no longer good. */
export async function requestOf(
  { database, clock, secret }: ServerDependencies,
  token: string,
): Promise<OpenRequest | undefined> {
  const address = personRequestIn(token);
  const row = address && (await readPersonRequest(database, address, clock.now()));
  if (!row || !isSameHash(hashToken(token), row.token_hash)) return undefined;
  const email = unseal(secret, PURPOSE, row.sealed_address)?.toString();
  if (email === undefined) return undefined;
  return { row, shopId: row.shop_id, email, step: row.opened_at ? 'opened' : 'mailed' };
}

/** Uses up the link of the mail; answers the token of the page that it opens, or undefined for the second of two. */
export async function openRequest(
  { database, clock, secret }: ServerDependencies,
  { row, shopId }: OpenRequest,
): Promise<string | undefined> {
  const now = clock.now();
  const token = makePersonToken(secret, { shopId, requestId: row.id }, 'opened');
  const isOpened = await replacePersonToken(database, row, {
    token_hash: hashToken(token),
    opened_at: now,
    expires_at: new Date(now.getTime() + OPENED_MS),
  });
  return isOpened ? token : undefined;
}
