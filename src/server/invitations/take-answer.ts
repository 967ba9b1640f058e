/** An answer to an invitation: the first becomes a review, and each after it a revision of that review. */
import type { InputOf } from '../../contract/check-request.ts';
import { lockInvitedProduct, storeAnswer } from '../database/invitations.ts';
import { lockReview } from '../database/reviews.ts';
import type { Writing } from '../operations/handler.ts';
import { reviseReview } from '../operations/revise-review.ts';
import { publishReview } from '../operations/submit-review.ts';
import { announce } from '../outbox/announce.ts';
import { ProblemException } from '../problem-exception.ts';
import type { OpenInvitation } from './open-invitation.ts';

type Answer = Pick<InputOf<'submitReview'>, 'params' | 'body'>;
type Published = Awaited<ReturnType<typeof publishReview>>;

export type Answered =
  | { readonly isChange: false; readonly published: Published }
  /** `appearsAt` is null when everyone sees it already. */
  | { readonly isChange: true; readonly reviewId: string; readonly appearsAt: Date | null };

export async function takeAnswer(
  writing: Writing,
  { shopId, invitation }: OpenInvitation,
  { params, body }: Answer,
): Promise<Answered> {
  const { transaction, now } = writing;
  const { productId } = params;
  const address = { shopId, invitationId: invitation.id };
  const asked = await lockInvitedProduct(transaction, address, productId);
  if (!asked) throw new ProblemException('unknown-product');
  const { reviewId } = asked;
  if (reviewId === null) {
    const provenance = { verified: true, incentivized: invitation.incentive !== '' };
    const published = await publishReview({ params, body }, writing, provenance);
    const occurrence = { reviewId: published.review.id, invitationId: invitation.id };
    await announce(transaction, writing, { type: 'invitation.answered', ...occurrence });
    await storeAnswer(transaction, address, { productId, reviewId: published.review.id, now });
    return { isChange: false, published };
  }
  // The link was used for it, and its author has deleted it since.
  const before = await lockReview(transaction, shopId, reviewId);
  if (!before) throw new ProblemException('invitation-used');
  const { reviewRating, headline, reviewBody } = body;
  await reviseReview({ params: { reviewId }, body: { reviewRating, headline, reviewBody } }, writing);
  const appearsAt = before.standing === 'published' ? null : before.published_at;
  return { isChange: true, reviewId, appearsAt };
}
