import type { SubmittedMedia } from '../../contract/media.ts';
import { type CaseWork, conclude, openCase, takeUp } from '../cases/case-work.ts';
import { setStanding } from '../database/change-standing.ts';
import { recordInLedger } from '../database/ledger-lines.ts';
import { lookAt } from '../moderation/look-at.ts';
import { publicationTime } from '../moderation/publication-time.ts';
import { suspectOf } from './submit-review.ts';
import { changeCounts } from '../database/aggregate-rating.ts';
import { changeMedia } from '../database/media.ts';
import { type LockedReview, type ReviewContent, reviseContent } from '../database/reviews.ts';
import type { ReviewRow } from '../database/schema.ts';
import { ownReview } from './get-own-review.ts';
import type { Write, Writing } from './handler.ts';

/** A change that changes nothing leaves no version behind. */
export const reviseReview: Write<'reviseReview'> = async ({ params: { reviewId }, body }, writing) => {
  const { transaction, now, makeId } = writing;
  const work = await takeUp(writing, reviewId);
  const { reviewCase } = work;
  const review = { ...work.review, ...(body.media && (await replacePhotos(writing, work, body.media))) };
  const after: ReviewContent = {
    rating: body.reviewRating?.ratingValue ?? review.rating,
    headline: body.headline ?? review.headline,
    body: body.reviewBody ?? review.body,
  };
  if (!isSame(review, after)) {
    await reviseContent(transaction, review, after, { id: makeId(), now });
    const becameNegative = !reviewCase && after.rating <= review.negative_up_to;
    if (becameNegative) await openCase(writing, { id: reviewId, rating: after.rating });
    await conclude(writing, work, {
      act: 'review-revised',
      ...(after.rating !== review.rating && { detail: `from ${review.rating} to ${after.rating} stars` }),
      occurrence: { type: becameNegative ? 'review.negative' : 'review.revised' },
    });
    await lookAgain(writing, review, after);
  }
  return ownReview(transaction, writing, reviewId);
};

/** One that was rejected is sent in anew by being mended; a person sees what became of it. */
async function lookAgain(
  writing: Writing,
  review: LockedReview,
  { headline, body }: ReviewContent,
): Promise<void> {
  const { transaction, shopId, actor, now } = writing;
  const isMended = review.standing === 'rejected';
  if (isMended) {
    const about = { shopId, reviewId: review.id, actor };
    await recordInLedger(transaction, { ...about, act: 'review-resubmitted' }, writing);
    const publishedAt = publicationTime({ receivedAt: now }, { holdDays: review.hold_days });
    const { isPublic } = await setStanding(transaction, about, { standing: 'as-due', now, publishedAt });
    if (isPublic) await recordInLedger(transaction, { ...about, act: 'review-published' }, writing);
  }
  const suspect = suspectOf(
    { headline, reviewBody: body, inLanguage: review.language ?? undefined },
    review.author_email ?? '',
  );
  await lookAt(writing, review.id, suspect, isMended ? ['mended'] : []);
}

/** Photos are no words, so that no version is kept of them: what is taken away is gone. */
async function replacePhotos(writing: Writing, work: CaseWork, media: SubmittedMedia): Promise<ReviewRow> {
  const { transaction, now } = writing;
  const { review } = work;
  const changed = await changeMedia(transaction, review, media, now);
  await changeCounts(transaction, review, review, changed);
  const detail = `from ${review.media_count} to ${changed.media_count}`;
  await conclude(writing, work, { act: 'photos-changed', detail });
  return changed;
}

function isSame(before: ReviewRow, after: ReviewContent): boolean {
  return before.rating === after.rating && before.headline === after.headline && before.body === after.body;
}
