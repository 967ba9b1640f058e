import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { reviewPart } from './review-part.ts';
import { reviewerLetter } from './reviewer-letter.ts';

/** To the author of the review: the appeal was granted. */
export function reviewRestored(facts: LetterFacts): Letter | undefined {
  const { shop, review, product, rejection } = facts;
  if (rejection) return undefined;
  const title = `Your review of ${product.name} stands again`;
  return reviewerLetter(facts, {
    subject: title,
    preheader: 'Somebody else of the shop has looked at it again, as you asked.',
    title,
    parts: [
      {
        kind: 'text',
        text: `Somebody else at ${shop.name} has looked at your review again, as you asked, and found nothing against it.`,
      },
    ],
    background: reviewPart(review),
    label: 'Read it',
  });
}
