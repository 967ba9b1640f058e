import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { reviewPart } from './review-part.ts';
import { shopLetter } from './shop-letter.ts';

/** To the shop: the reviewer said "resolved", or "not yet". */
export function caseSettled(facts: LetterFacts): Letter {
  const { review, product, outcome } = facts;
  const { name } = review.author;
  return shopLetter(facts, {
    subject: outcome ? `Resolved: ${name}, ${product.name}` : `Not yet resolved: ${name}, ${product.name}`,
    preheader: outcome
      ? `${name} says that it was made right.`
      : `${name} says that it is not made right yet.`,
    title: outcome ? `${name} says that it was made right` : `${name} says that it is not made right yet`,
    parts: [
      { kind: 'fact', name: 'Product', text: product.name },
      reviewPart(review),
      {
        kind: 'text',
        text: outcome
          ? 'Shoppers see beneath the review that it was resolved.'
          : 'The case is open again and waits for your answer.',
      },
    ],
    label: outcome ? 'Open the case' : 'Read and answer',
  });
}
