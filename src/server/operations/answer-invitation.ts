import { readProduct } from '../database/products.ts';
import { takeAnswer } from '../invitations/take-answer.ts';
import { ProblemException } from '../problem-exception.ts';
import { openOrRefuse, tokenIn } from './get-invitation.ts';
import { ownReview } from './get-own-review.ts';
import type { Write } from './handler.ts';

export const answerInvitation: Write<'answerInvitation'> = async ({ params, headers, body }, writing) => {
  const { shopId, transaction } = writing;
  const facts = await openOrRefuse(transaction, shopId, tokenIn(headers));
  const author = { ...body.author, email: facts.purchase.email };
  const answered = await takeAnswer(writing, facts, { params, body: { ...body, author } });
  if (!answered.isChange) return answered.published;
  const { reviewId, appearsAt } = answered;
  const { review } = await ownReview(transaction, writing, reviewId);
  const shop = await readProduct(transaction, shopId, review.itemReviewed.productID);
  if (!shop?.product) throw new ProblemException('unknown-product');
  const { aggregateRating, attributes } = shop.product;
  return { review, heldUntil: appearsAt?.toISOString() ?? null, aggregateRating, attributes };
};
