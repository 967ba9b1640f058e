import { requireReview, storeReply } from '../database/replies.ts';
import type { Write } from './handler.ts';

export const writeReply: Write<'writeReply'> = async ({ params, body }, writing) => {
  const { shopId, transaction, now, makeId } = writing;
  const { shopName } = await requireReview(transaction, shopId, params.reviewId);
  return storeReply(transaction, {
    shop_id: shopId,
    review_id: params.reviewId,
    id: makeId(),
    by: 'merchant',
    author_name: body.author?.name ?? shopName,
    body: body.text,
    created_at: now,
  });
};
