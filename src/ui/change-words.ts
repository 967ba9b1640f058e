import type { Review } from '../contract/review.ts';
import { daysBetween } from './format.ts';
import { starWords } from './star-words.ts';
import { byCount, t } from './words.ts';

/**
 * How the stars of a review came to be what they are, such as "1 star, changed to 4 stars, 9 days
 * after the shop's reply". Undefined when they are what they were at first.
 */
export function changeWords({ reviewRating, revisions, thread }: Review): string | undefined {
  const first = revisions[0]?.reviewRating.ratingValue;
  const present = reviewRating.ratingValue;
  if (first === undefined || first === present) return undefined;
  // The last of the revisions with other stars is the one that the present stars took the place of.
  const changed = revisions.findLast((revision) => revision.reviewRating.ratingValue !== present);
  const reply = thread.find(({ by }) => by === 'merchant')?.dateCreated;
  const words = t`${starWords(first)}, changed to ${starWords(present)}`;
  if (!changed || reply === undefined || reply > changed.dateReplaced) return words;
  const days = daysBetween(reply, changed.dateReplaced);
  return days === 0
    ? t`${words}, on the day of the shop's reply`
    : byCount(
        days,
        t`${words}, 1 day after the shop's reply`,
        t`${words}, ${days} days after the shop's reply`,
      );
}
