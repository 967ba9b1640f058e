import type { Review } from '../../../contract/review.ts';
import { formatDate } from '../../../ui/format.ts';
import type { LetterPart } from '../letter.ts';

/** The review as it stands, with the stars that it had before when they were others. */
export function reviewPart(review: Review): LetterPart {
  const { reviewRating, headline, reviewBody, author, datePublished, revisions } = review;
  const stars = reviewRating.ratingValue;
  const before = revisions.at(-1)?.reviewRating.ratingValue;
  return {
    kind: 'review',
    stars,
    ...(before !== undefined && before !== stars && { starsBefore: before }),
    headline,
    body: reviewBody,
    by: `${author.name}, ${formatDate(datePublished)}`,
  };
}
