import type { InputOf } from '../contract/check-request.ts';
import type { buyerOperations } from '../contract/operations/buyer.ts';
import type { AnswerOf } from '../contract/operations.ts';
import type { Answers } from './memory-shop.ts';
import { type MemoryInvitation, NEGATIVE_UP_TO, type Premises } from './premises.ts';
import { revise } from './revise.ts';
import { ShopProblem } from './shop-problem.ts';
import { toReview } from './to-review.ts';

export function forBuyers(premises: Premises): Answers<typeof buyerOperations> {
  return {
    getInvitation({ headers, query: { product } }) {
      const invitation = openInvitation(premises, headers);
      const asked = invitation.products.filter(
        (id) => product === undefined || premises.leadOf(id) === premises.leadOf(product),
      );
      return {
        url: `https://shop.example/i/${invitation.token}`,
        author: { name: invitation.author },
        incentive: invitation.incentive ?? '',
        products: asked.map((productID) => {
          const answer = premises.answerTo(invitation, productID);
          const review = premises.reviews.find(({ id }) => id === answer) ?? null;
          const { name } = premises.product(productID);
          return { productID, name, isAnswered: answer !== undefined, review: structuredClone(review) };
        }),
      };
    },

    answerInvitation: (input) => answer(premises, input),
  };
}

function openInvitation(
  { options }: Premises,
  { authorization }: { readonly authorization: string },
): MemoryInvitation {
  const invitation = options.invitations?.find(({ token }) => authorization === `Bearer ${token}`);
  if (!invitation) throw new ShopProblem('unknown-invitation');
  if (invitation.closed) throw new ShopProblem(`invitation-${invitation.closed}`);
  return invitation;
}

function answer(
  premises: Premises,
  { params: { productId }, headers, body }: InputOf<'answerInvitation'>,
): AnswerOf<'answerInvitation'> {
  const invitation = openInvitation(premises, headers);
  if (!invitation.products.includes(productId)) throw new ShopProblem('unknown-product');
  const before = premises.answerTo(invitation, productId);
  if (before !== undefined) {
    const review = premises.reviews.find(({ id }) => id === before);
    if (!review) throw new ShopProblem('invitation-used');
    const { reviewRating, headline, reviewBody } = body;
    revise(review, { reviewRating, headline, reviewBody }, premises.now());
    return published(premises, productId, before);
  }
  const review = {
    ...toReview(body, premises.now()),
    itemReviewed: { productID: productId, variant: premises.product(productId).variant ?? '' },
    attributes: premises.wordAnswers(body.attributes),
    media: premises.photos.use(body.media),
    verified: true,
    incentivized: Boolean(invitation.incentive),
  };
  const isNegative = review.reviewRating.ratingValue <= NEGATIVE_UP_TO;
  premises.add(review, crypto.randomUUID(), isNegative || body.contactRequest !== undefined);
  premises.keepAnswer(invitation, productId, review.id);
  return published(premises, productId, review.id);
}

function published(premises: Premises, productId: string, reviewId: string): AnswerOf<'answerInvitation'> {
  const review = premises.review(reviewId);
  const token = premises.behind(review).token ?? '';
  return {
    review: structuredClone(review),
    heldUntil: null,
    aggregateRating: premises.aggregateRating(productId),
    attributes: premises.attributes(productId),
    ownReview: { token, url: `https://shop.example/r/${token}` },
  };
}
