/** An answer to an invitation: the first becomes a review, and each after it a revision of that review. */
import type { InputOf } from '../../contract/check-request.ts';
import { answerOnce } from '../database/idempotency-keys.ts';
import { lockInvitedProduct, storeAnswer } from '../database/invitations.ts';
import { lockReview } from '../database/reviews.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { takeUpload } from '../media/take-upload.ts';
import type { Writing } from '../operations/handler.ts';
import { reviseReview } from '../operations/revise-review.ts';
import { announce } from '../outbox/announce.ts';
import { publishReview } from '../operations/submit-review.ts';
import { ProblemException } from '../problem-exception.ts';
import { REVIEWER } from '../actor.ts';
import type { OpenInvitation } from './page-env.ts';

export interface Answer {
  readonly input: InputOf<'submitReview'>;
  /** Names this very form, so that sending it once more does nothing. */
  readonly key: string;
  readonly photos: readonly File[];
}

interface Done {
  /** There was one before. */
  readonly isChange: boolean;
  /** Not everyone sees it yet. */
  readonly isHeld: boolean;
}

export async function answerInvitation(
  dependencies: ServerDependencies,
  facts: OpenInvitation,
  { input, key, photos }: Answer,
): Promise<Done> {
  const { database, clock, makeId, media: store, secret } = dependencies;
  const { shopId, invitation } = facts;
  const media = await upload(dependencies, shopId, photos, key);
  const body = { ...input.body, media };
  return inTransaction(database, async (transaction) => {
    const now = clock.now();
    const writing = { shopId, transaction, now, makeId, mediaUrl: store.url, actor: REVIEWER, secret };
    const asked = JSON.stringify([invitation.id, input.params, body]);
    const once = await answerOnce(
      transaction,
      { shopId, operation: 'answerInvitation', key, asked, now },
      async () => {
        const done = await reviewOrRevise(writing, facts, { params: input.params, body });
        const { isChange, isHeld } = done;
        return { answer: JSON.stringify({ isChange, isHeld }), reviewId: done.reviewId };
      },
    );
    return JSON.parse(once.answer) as Done;
  });
}

async function reviewOrRevise(
  writing: Writing,
  { shopId, invitation }: OpenInvitation,
  { params, body }: Pick<InputOf<'submitReview'>, 'params' | 'body'>,
): Promise<Done & { readonly reviewId: string }> {
  const { transaction, now } = writing;
  const { productId } = params;
  const address = { shopId, invitationId: invitation.id };
  const asked = await lockInvitedProduct(transaction, address, productId);
  if (!asked) throw new ProblemException('unknown-product');
  const { reviewId } = asked;
  if (reviewId === null) {
    const provenance = { verified: true, incentivized: invitation.incentive !== '' };
    const { review, heldUntil } = await publishReview({ params, body }, writing, provenance);
    const occurrence = { reviewId: review.id, invitationId: invitation.id };
    await announce(transaction, writing, { type: 'invitation.answered', ...occurrence });
    await storeAnswer(transaction, address, { productId, reviewId: review.id, now });
    return { isChange: false, isHeld: heldUntil !== null, reviewId: review.id };
  }
  // The link was used for it, and its author has deleted it since.
  const before = await lockReview(transaction, shopId, reviewId);
  if (!before) throw new ProblemException('unknown-review');
  const { reviewRating, headline, reviewBody } = body;
  await reviseReview({ params: { reviewId }, body: { reviewRating, headline, reviewBody } }, writing);
  return { isChange: true, isHeld: before.standing !== 'published', reviewId };
}

/** Of the same form the same photos come of it, however often it is sent. */
async function upload(
  dependencies: ServerDependencies,
  shopId: string,
  photos: readonly File[],
  key: string,
): Promise<{ readonly id: string; readonly alt: string }[]> {
  const media: { readonly id: string; readonly alt: string }[] = [];
  for (const [index, photo] of photos.entries()) {
    const bytes = new Uint8Array(await photo.arrayBuffer());
    const { answer } = await takeUpload(dependencies, { shopId, bytes, idempotencyKey: `${key}-${index}` });
    media.push({ id: answer.id, alt: '' });
  }
  return media;
}
