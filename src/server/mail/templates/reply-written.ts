import { promiseWords } from '../../../ui/promise-words.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { excerpt } from './excerpt.ts';
import { messagePart } from './message-part.ts';
import { reviewPart } from './review-part.ts';
import { reviewerLetter } from './reviewer-letter.ts';

/** To the author of the review: the shop answered. */
export function replyWritten(facts: LetterFacts): Letter | undefined {
  const { shop, review, product, message, caseState, now } = facts;
  if (!message) return undefined;
  const { promise } = message;
  return reviewerLetter(facts, {
    subject: `${shop.name} answered your review of ${product.name}`,
    preheader: excerpt(message.text, 120),
    title: `${shop.name} answered your review of ${product.name}`,
    parts: [
      messagePart(message),
      ...(promise ? [{ kind: 'promise', text: promiseWords(promise, now) } as const] : []),
      {
        kind: 'text',
        text: caseState
          ? 'You have the last word: write back, say whether it was made right, change your review or delete it.'
          : 'You can write back, change your review or delete it.',
      },
    ],
    background: reviewPart(review),
    label: 'Read and answer',
  });
}
