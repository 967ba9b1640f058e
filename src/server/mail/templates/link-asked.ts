import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { reviewPart } from './review-part.ts';
import { reviewerLetter } from './reviewer-letter.ts';

/** To the author of the review: the link that is good now, as they came with one that was replaced. */
export function linkAsked(facts: LetterFacts): Letter {
  const { shop, review, product } = facts;
  return reviewerLetter(facts, {
    subject: `The link to your review of ${product.name}`,
    preheader: 'Your earlier link was replaced. This is the one that works.',
    title: `The link to your review of ${product.name}`,
    parts: [
      {
        kind: 'text',
        text: `Someone opened an earlier link to your review at ${shop.name} and asked for the one that works. If that was not you, there is nothing to do: nobody but you has got this mail.`,
      },
      reviewPart(review),
    ],
    label: 'Open your review',
  });
}
