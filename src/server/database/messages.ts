/** What merchant and reviewer write in a thread. A changed text is kept as a revision, a withdrawn message as it was. */
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { MessageRevision } from '../../contract/case.ts';
import type { NewMessage, Tables } from './schema.ts';

export interface MessageAddress {
  readonly shopId: string;
  readonly reviewId: string;
  readonly messageId: string;
}

export type MessageRow = Selectable<Tables['message']>;

export async function storeMessage(transaction: Transaction<Tables>, message: NewMessage): Promise<void> {
  await transaction.insertInto('message').values(message).execute();
}

/** Nobody finds the message of another; a withdrawn one is found by nobody. */
export async function lockMessage(
  transaction: Transaction<Tables>,
  { shopId, reviewId, messageId }: MessageAddress,
  by: MessageRow['by'],
): Promise<MessageRow | undefined> {
  return transaction
    .selectFrom('message')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('id', '=', messageId)
    .where('by', '=', by)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export async function replaceText(
  transaction: Transaction<Tables>,
  message: MessageRow,
  change: { readonly text: string; readonly revisionId: string; readonly now: Date },
): Promise<void> {
  await transaction
    .insertInto('message_revision')
    .values({
      shop_id: message.shop_id,
      review_id: message.review_id,
      message_id: message.id,
      id: change.revisionId,
      body: message.body,
      replaced_at: change.now,
    })
    .execute();
  await updateMessage(transaction, message, { body: change.text, modified_at: change.now });
}

export async function withdrawMessage(
  transaction: Transaction<Tables>,
  message: MessageRow,
  now: Date,
): Promise<void> {
  await updateMessage(transaction, message, { withdrawn_at: now });
}

async function updateMessage(
  transaction: Transaction<Tables>,
  { shop_id, review_id, id }: MessageRow,
  change: { body: string; modified_at: Date } | { withdrawn_at: Date },
): Promise<void> {
  await transaction
    .updateTable('message')
    .set(change)
    .where('shop_id', '=', shop_id)
    .where('review_id', '=', review_id)
    .where('id', '=', id)
    .execute();
}

/** The earlier texts of all messages of a thread that are still shown, the oldest first. */
export async function readMessageRevisions(
  database: Kysely<Tables>,
  shopId: string,
  reviewId: string,
): Promise<MessageRevision[]> {
  const rows = await database
    .selectFrom('message_revision as revision')
    .innerJoin('message', (join) =>
      join
        .onRef('message.shop_id', '=', 'revision.shop_id')
        .onRef('message.review_id', '=', 'revision.review_id')
        .onRef('message.id', '=', 'revision.message_id'),
    )
    .select(['revision.message_id', 'revision.body', 'revision.replaced_at'])
    .where('revision.shop_id', '=', shopId)
    .where('revision.review_id', '=', reviewId)
    .where('message.withdrawn_at', 'is', null)
    .orderBy('revision.replaced_at')
    .orderBy('revision.id')
    .execute();
  return rows.map((row) => ({
    messageId: row.message_id,
    text: row.body,
    dateReplaced: row.replaced_at.toISOString(),
  }));
}
