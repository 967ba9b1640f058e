/** The merchant's messages in a thread. A changed text is kept as a revision, a withdrawn reply as it was. */
import type { Selectable, Transaction } from 'kysely';
import type { Message } from '../../contract/review.ts';
import { ProblemException } from '../problem-exception.ts';
import type { NewMessage, Tables } from './schema.ts';

export interface ReplyAddress {
  readonly shopId: string;
  readonly reviewId: string;
  readonly replyId: string;
}

export async function requireReview(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewId: string,
): Promise<{ shopName: string }> {
  const row = await transaction
    .selectFrom('review')
    .innerJoin('shop', 'shop.shop_id', 'review.shop_id')
    .select('shop.name as shopName')
    .where('review.shop_id', '=', shopId)
    .where('review.id', '=', reviewId)
    .executeTakeFirst();
  if (!row) throw new ProblemException('unknown-review');
  return row;
}

export async function storeReply(transaction: Transaction<Tables>, reply: NewMessage): Promise<Message> {
  const stored = await transaction
    .insertInto('message')
    .values(reply)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toMessage(stored);
}

/** The same text again changes nothing, so that a repeated request does no harm. */
export async function changeReply(
  transaction: Transaction<Tables>,
  address: ReplyAddress,
  change: { readonly text: string; readonly revisionId: string; readonly now: Date },
): Promise<Message> {
  const { shopId, reviewId, replyId } = address;
  const reply = await lockReply(transaction, address);
  if (reply.body === change.text) return toMessage(reply);
  await transaction
    .insertInto('message_revision')
    .values({
      shop_id: shopId,
      review_id: reviewId,
      message_id: replyId,
      id: change.revisionId,
      body: reply.body,
      replaced_at: change.now,
    })
    .execute();
  const changed = await transaction
    .updateTable('message')
    .set({ body: change.text, modified_at: change.now })
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('id', '=', replyId)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toMessage(changed);
}

export async function withdrawReply(
  transaction: Transaction<Tables>,
  address: ReplyAddress,
  now: Date,
): Promise<void> {
  await lockReply(transaction, address);
  await transaction
    .updateTable('message')
    .set({ withdrawn_at: now })
    .where('shop_id', '=', address.shopId)
    .where('review_id', '=', address.reviewId)
    .where('id', '=', address.replyId)
    .execute();
}

async function lockReply(
  transaction: Transaction<Tables>,
  { shopId, reviewId, replyId }: ReplyAddress,
): Promise<Selectable<Tables['message']>> {
  const reply = await transaction
    .selectFrom('message')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .where('id', '=', replyId)
    .where('by', '=', 'merchant')
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (reply) return reply;
  await requireReview(transaction, shopId, reviewId);
  throw new ProblemException('unknown-reply');
}

function toMessage(row: Selectable<Tables['message']>): Message {
  return {
    id: row.id,
    by: row.by,
    author: { name: row.author_name },
    text: row.body,
    dateCreated: row.created_at.toISOString(),
    dateModified: row.modified_at?.toISOString() ?? null,
  };
}
