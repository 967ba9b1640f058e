/** Invitations as the shop's lists show them. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Invitation, InvitationListName } from '../../contract/invitation.ts';
import type { InvitationRow } from './invitation-tables.ts';
import { readPurchases } from './purchases.ts';
import type { Tables } from './schema.ts';

/** Where a page ended. */
export interface ListPosition {
  readonly at: Date;
  readonly id: string;
}

interface ListSort {
  readonly column: 'run_at' | 'changed_at' | 'said_not_arrived_at';
  readonly direction: 'asc' | 'desc';
}

const SORTS: Readonly<Record<InvitationListName, ListSort>> = {
  'next': { column: 'run_at', direction: 'asc' },
  'left-out': { column: 'changed_at', direction: 'desc' },
  'asked': { column: 'changed_at', direction: 'desc' },
  'not-arrived': { column: 'said_not_arrived_at', direction: 'desc' },
};

export interface ListedInvitation {
  readonly invitation: Invitation;
  readonly position: ListPosition;
}

export async function listInvitationRows(
  database: Kysely<Tables>,
  shopId: string,
  page: {
    readonly list: InvitationListName;
    readonly after: ListPosition | undefined;
    readonly limit: number;
  },
): Promise<ListedInvitation[]> {
  const { list, after, limit } = page;
  const { column, direction } = SORTS[list];
  const place = sql`(${sql.ref(column)}, id)`;
  const rows = await database
    .selectFrom('invitation')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where(column, 'is not', null)
    .$if(list === 'left-out', (query) => query.where('left_out', 'is not', null))
    .$if(list === 'asked', (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('invitation_mail')
            .select('invitation_mail.number')
            .whereRef('invitation_mail.shop_id', '=', 'invitation.shop_id')
            .whereRef('invitation_mail.invitation_id', '=', 'invitation.id'),
        ),
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where(
        direction === 'asc'
          ? sql<boolean>`${place} > (${after?.at}::timestamptz, ${after?.id}::uuid)`
          : sql<boolean>`${place} < (${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit)
    .execute();
  const shown = await toInvitations(database, shopId, rows);
  return rows.flatMap((row, index) => {
    const invitation = shown[index];
    const at = row[column];
    return invitation && at ? [{ invitation, position: { at, id: row.id } }] : [];
  });
}

/** In the same order. */
export async function toInvitations(
  database: Kysely<Tables>,
  shopId: string,
  rows: readonly InvitationRow[],
): Promise<Invitation[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const purchases = await readPurchases(
    database,
    shopId,
    rows.map((row) => row.order_id),
  );
  const productIds = [...purchases.values()].flatMap(({ products }) =>
    products.map(({ productId }) => productId),
  );
  const names = await readProductNames(database, shopId, productIds);
  const counts = await readCounts(database, shopId, ids);
  return rows.map((row) => {
    const purchase = purchases.get(row.order_id);
    const count = counts.get(row.id);
    return {
      id: row.id,
      order: purchase?.orderNumber ?? null,
      products: (purchase?.products ?? []).map(({ productId }) => names.get(productId) ?? productId),
      mails: Number(count?.mails ?? 0),
      nextAt: row.run_at?.toISOString() ?? null,
      waitsFor: row.waits_for,
      leftOut: row.left_out,
      askedAt: count?.asked_at?.toISOString() ?? null,
      openedAt: row.opened_at?.toISOString() ?? null,
      answers: Number(count?.answers ?? 0),
      notArrivedAt: row.said_not_arrived_at?.toISOString() ?? null,
      isRevoked: row.revoked_at !== null,
    };
  });
}

async function readProductNames(
  database: Kysely<Tables>,
  shopId: string,
  productIds: readonly string[],
): Promise<Map<string, string>> {
  if (productIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('product')
    .select(['id', 'name'])
    .where('shop_id', '=', shopId)
    .where('id', 'in', [...new Set(productIds)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function readCounts(database: Kysely<Tables>, shopId: string, ids: readonly string[]) {
  const rows = await database
    .selectFrom('invitation')
    .select('invitation.id')
    .select(({ selectFrom }) => [
      selectFrom('invitation_mail')
        .select((own) => own.fn.countAll().as('count'))
        .whereRef('invitation_mail.shop_id', '=', 'invitation.shop_id')
        .whereRef('invitation_mail.invitation_id', '=', 'invitation.id')
        .as('mails'),
      selectFrom('invitation_mail')
        .select((own) => own.fn.min('invitation_mail.queued_at').as('asked_at'))
        .whereRef('invitation_mail.shop_id', '=', 'invitation.shop_id')
        .whereRef('invitation_mail.invitation_id', '=', 'invitation.id')
        .as('asked_at'),
      selectFrom('invitation_product')
        .select((own) => own.fn.count('invitation_product.answered_at').as('count'))
        .whereRef('invitation_product.shop_id', '=', 'invitation.shop_id')
        .whereRef('invitation_product.invitation_id', '=', 'invitation.id')
        .as('answers'),
    ])
    .where('invitation.shop_id', '=', shopId)
    .where('invitation.id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Undefined when the shop has no such invitation. */
export async function revokeInvitation(
  transaction: Transaction<Tables>,
  shopId: string,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<InvitationRow | undefined> {
  return transaction
    .updateTable('invitation')
    .set({ revoked_at: now, run_at: null, waits_for: null, changed_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}
