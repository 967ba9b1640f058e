/** What went before with the buyers of some orders, read for all of them at once. Of reviews it reads that there is one, and nothing of it. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Past } from '../invitations/purchase.ts';
import type { InvitationRow } from './invitation-tables.ts';
import type { Tables } from './schema.ts';

export const NO_PAST: Past = {
  isSuppressed: false,
  askedProducts: [],
  mailedAt: [],
  ownMails: [],
  postponedUntil: null,
  answeredProducts: [],
};

/** An invitation with whom it is to. */
export interface Invited {
  readonly invitation: InvitationRow;
  readonly email: string | null;
  readonly buyerHash: Buffer;
}

export interface PastSpan {
  /** For the cap of mails. */
  readonly mailsSince: Date;
  /** For the cap of products. */
  readonly productsSince: Date;
}

export async function readPasts(
  transaction: Transaction<Tables>,
  shopId: string,
  invited: readonly Invited[],
  span: PastSpan,
): Promise<Map<string, Past>> {
  if (invited.length === 0) return new Map();
  const hashes = [...new Map(invited.map(({ buyerHash }) => [hex(buyerHash), buyerHash])).values()];
  const emails = [...new Set(invited.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()])))];
  const ids = invited.map(({ invitation }) => invitation.id);
  const [suppressed, mails, asked, written, own, answered] = [
    await readSuppressed(transaction, shopId, hashes),
    await readMails(transaction, shopId, hashes, span.mailsSince),
    await readAsked(transaction, shopId, hashes, span.productsSince),
    await readWritten(transaction, shopId, emails, span.productsSince),
    await readOwnMails(transaction, shopId, ids),
    await readAnswered(transaction, shopId, ids),
  ];
  return new Map(
    invited.map(({ invitation, email, buyerHash }) => {
      const buyer = hex(buyerHash);
      const past: Past = {
        isSuppressed: suppressed.has(buyer),
        askedProducts: [
          ...(asked.get(buyer) ?? [])
            .filter(({ invitationId }) => invitationId !== invitation.id)
            .map(({ productId }) => productId),
          ...(written.get(email?.toLowerCase() ?? '') ?? []),
        ],
        mailedAt: mails.get(buyer) ?? [],
        ownMails: own.get(invitation.id) ?? [],
        postponedUntil: invitation.postponed_until,
        answeredProducts: answered.get(invitation.id) ?? [],
      };
      return [invitation.id, past];
    }),
  );
}

const hex = (hash: Buffer) => hash.toString('hex');

async function readSuppressed(
  transaction: Transaction<Tables>,
  shopId: string,
  hashes: readonly Buffer[],
): Promise<Set<string>> {
  const rows = await transaction
    .selectFrom('suppressed_address')
    .select('address_hash')
    .where('shop_id', '=', shopId)
    .where('address_hash', 'in', hashes)
    .execute();
  return new Set(rows.map((row) => hex(row.address_hash)));
}

async function readMails(
  transaction: Transaction<Tables>,
  shopId: string,
  hashes: readonly Buffer[],
  since: Date,
): Promise<Map<string, Date[]>> {
  const rows = await transaction
    .selectFrom('invitation_mail')
    .select(['buyer_hash', 'queued_at'])
    .where('shop_id', '=', shopId)
    .where('buyer_hash', 'in', hashes)
    .where('queued_at', '>', since)
    .execute();
  return grouped(
    rows,
    (row) => hex(row.buyer_hash),
    (row) => row.queued_at,
  );
}

async function readAsked(
  transaction: Transaction<Tables>,
  shopId: string,
  hashes: readonly Buffer[],
  since: Date,
) {
  const rows = await transaction
    .selectFrom('invitation_mail')
    .innerJoin('invitation_product', (join) =>
      join
        .onRef('invitation_product.shop_id', '=', 'invitation_mail.shop_id')
        .onRef('invitation_product.invitation_id', '=', 'invitation_mail.invitation_id'),
    )
    .select([
      'invitation_mail.buyer_hash',
      'invitation_mail.invitation_id as invitationId',
      'invitation_product.product_id as productId',
    ])
    .where('invitation_mail.shop_id', '=', shopId)
    .where('invitation_mail.buyer_hash', 'in', hashes)
    .where('invitation_mail.queued_at', '>', since)
    .execute();
  return grouped(
    rows,
    (row) => hex(row.buyer_hash),
    (row) => row,
  );
}

/** Whoever has written by themselves need not be asked. */
async function readWritten(
  transaction: Transaction<Tables>,
  shopId: string,
  emails: readonly string[],
  since: Date,
): Promise<Map<string, string[]>> {
  if (emails.length === 0) return new Map();
  const address = sql<string>`lower(author_email)`;
  const rows = await transaction
    .selectFrom('review')
    .select([address.as('email'), 'product_id'])
    .where('shop_id', '=', shopId)
    .where('author_email', 'is not', null)
    .where(address, 'in', emails)
    .where('created_at', '>', since)
    .execute();
  return grouped(
    rows,
    (row) => row.email,
    (row) => row.product_id,
  );
}

async function readOwnMails(
  transaction: Transaction<Tables>,
  shopId: string,
  ids: readonly string[],
): Promise<Map<string, Date[]>> {
  const rows = await transaction
    .selectFrom('invitation_mail')
    .select(['invitation_id', 'queued_at'])
    .where('shop_id', '=', shopId)
    .where('invitation_id', 'in', ids)
    .orderBy('number')
    .execute();
  return grouped(
    rows,
    (row) => row.invitation_id,
    (row) => row.queued_at,
  );
}

async function readAnswered(
  transaction: Transaction<Tables>,
  shopId: string,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await transaction
    .selectFrom('invitation_product')
    .select(['invitation_id', 'product_id'])
    .where('shop_id', '=', shopId)
    .where('invitation_id', 'in', ids)
    .where('answered_at', 'is not', null)
    .execute();
  return grouped(
    rows,
    (row) => row.invitation_id,
    (row) => row.product_id,
  );
}

function grouped<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(valueOf(row));
    else groups.set(key, [valueOf(row)]);
  }
  return groups;
}
