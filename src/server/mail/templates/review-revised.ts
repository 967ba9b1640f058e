import { plural } from '../../../ui/format.ts';
import { changeWords } from '../../../ui/change-words.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { reviewPart } from './review-part.ts';
import { shopLetter } from './shop-letter.ts';

/** To the shop: the author changed the review. */
export function reviewRevised(facts: LetterFacts): Letter {
  const { review, product } = facts;
  const { name } = review.author;
  const stars = plural(review.reviewRating.ratingValue, 'star');
  const before = review.revisions.at(-1)?.reviewRating.ratingValue;
  const isOtherStars = before !== undefined && before !== review.reviewRating.ratingValue;
  const words = changeWords(review);
  return shopLetter(facts, {
    subject: isOtherStars
      ? `Changed from ${plural(before, 'star')} to ${stars}: ${product.name}`
      : `${name} changed the review of ${product.name}`,
    preheader: words ?? `The stars stay: ${stars}.`,
    title: isOtherStars
      ? `${name} changed ${plural(before, 'star')} to ${stars} for ${product.name}`
      : `${name} changed the review of ${product.name}`,
    parts: [reviewPart(review), ...(words ? [{ kind: 'text', text: `${words}.` } as const] : [])],
    label: 'Open the case',
  });
}
