/** A form about a product of an invitation, with its photos; of one that is sent twice the same comes. */
import type { InputOf } from '../../contract/check-request.ts';
import { answerOnce } from '../database/idempotency-keys.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { takePhotos } from './take-photos.ts';
import type { OpenInvitation } from '../invitations/open-invitation.ts';
import { takeAnswer } from '../invitations/take-answer.ts';
import { REVIEWER } from '../actor.ts';

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
  const media = await takePhotos(dependencies, shopId, photos, key);
  const body = { ...input.body, media };
  return inTransaction(database, async (transaction) => {
    const now = clock.now();
    const writing = { shopId, transaction, now, makeId, mediaUrl: store.url, actor: REVIEWER, secret };
    const asked = JSON.stringify([invitation.id, input.params, body]);
    const once = await answerOnce(
      transaction,
      { shopId, operation: 'answerInvitation', key, asked, now },
      async () => {
        const answered = await takeAnswer(writing, facts, { params: input.params, body });
        const { isChange } = answered;
        const isHeld = (isChange ? answered.appearsAt : answered.published.heldUntil) !== null;
        const reviewId = isChange ? answered.reviewId : answered.published.review.id;
        return { answer: JSON.stringify({ isChange, isHeld }), reviewId };
      },
    );
    return JSON.parse(once.answer) as Done;
  });
}
