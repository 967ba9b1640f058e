/** The few words of the first stage; it carries the English ones, and fetches those of other languages. */
import { showMean } from '../ui/format.ts';
import { reviewCountWords } from '../ui/review-count-words.ts';
import { t } from '../ui/words.ts';

/** That the reviews themselves did not come, and the way out. */
export const failureWords = [t`The reviews could not be loaded.`, t`Try again`] as const;

/** The language of a badge, what it says of its reviews, and of its stars where it has any. */
export function badgeWords(ratingValue: number | null, ratingCount: number): [string, string, string] {
  return ratingValue === null
    ? [t`en`, t`No reviews yet`, '']
    : [t`en`, reviewCountWords(ratingCount), t`${showMean(ratingValue)} out of 5 stars`];
}
