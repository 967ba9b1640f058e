import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { reviewPart } from './review-part.ts';
import { reviewerLetter } from './reviewer-letter.ts';

/** To the author of the review: what was taken out of it, and why. */
export function reviewMasked(facts: LetterFacts): Letter {
  const { shop, review, product } = facts;
  const title = `Personal facts were taken out of your review of ${product.name}`;
  return reviewerLetter(facts, {
    subject: title,
    preheader: 'Nothing else of it has changed.',
    title,
    parts: [
      {
        kind: 'text',
        text: `${shop.name} has masked a telephone number, an e-mail address or a postal address in your review, so that nobody misuses it. A mark shows where. Nothing else of it has changed, and its stars played no part: whoever masked it did not see them.`,
      },
      {
        kind: 'text',
        text: 'What was masked is not kept. If it was none of these, you can write it again.',
      },
    ],
    background: reviewPart(review),
    label: 'Read it',
  });
}
