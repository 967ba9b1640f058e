/** Stores the replies of a file that has rows of their own for them, beneath the reviews that were moved in. */
import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Tables } from './schema.ts';

export interface ImportedReply {
  readonly source: string;
  /** The id that its review had where both come from. */
  readonly reviewId: string;
  readonly authorName: string;
  readonly authorEmail: string | undefined;
  readonly body: string;
  readonly createdAt: Date;
}

/** `unknown`: where in `replies` those stand whose review is not there. One that is there already stays as it is. */
export async function storeImportedReplies(
  transaction: Transaction<Tables>,
  shopId: string,
  replies: readonly ImportedReply[],
): Promise<{ added: number; unknown: number[] }> {
  const reviews = await transaction
    .selectFrom('review')
    .select(['id', 'imported_from', 'external_id', 'author_email'])
    .where('shop_id', '=', shopId)
    .where('imported_from', 'in', [...new Set(replies.map(({ source }) => source))])
    .where('external_id', 'in', [...new Set(replies.map(({ reviewId }) => reviewId))])
    .execute();
  const byKey = new Map(reviews.map((review) => [`${review.imported_from} ${review.external_id}`, review]));
  const reviewOf = ({ source, reviewId }: ImportedReply) => byKey.get(`${source} ${reviewId}`);
  const there = await messagesOf(
    transaction,
    shopId,
    reviews.map(({ id }) => id),
  );
  const messages = replies.flatMap((reply) => {
    const review = reviewOf(reply);
    if (!review || there.has(`${review.id} ${reply.createdAt.getTime()}`)) return [];
    const isReviewer = Boolean(reply.authorEmail) && reply.authorEmail === review.author_email;
    return {
      shop_id: shopId,
      review_id: review.id,
      id: uuidv7(),
      by: isReviewer ? ('reviewer' as const) : ('merchant' as const),
      author_name: reply.authorName,
      body: reply.body,
      created_at: reply.createdAt,
    };
  });
  if (messages.length > 0) await transaction.insertInto('message').values(messages).execute();
  return {
    added: messages.length,
    unknown: replies.flatMap((reply, index) => (reviewOf(reply) ? [] : [index])),
  };
}

/** A file has no more than one message of a moment beneath a review. */
async function messagesOf(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewIds: readonly string[],
): Promise<Set<string>> {
  if (reviewIds.length === 0) return new Set();
  const rows = await transaction
    .selectFrom('message')
    .select(['review_id', 'created_at'])
    .where('shop_id', '=', shopId)
    .where('review_id', 'in', [...reviewIds])
    .execute();
  return new Set(rows.map(({ review_id, created_at }) => `${review_id} ${created_at.getTime()}`));
}
