import { promiseWords } from '../../../ui/promise-words.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { messagePart } from './message-part.ts';
import { reviewPart } from './review-part.ts';
import { reviewerLetter } from './reviewer-letter.ts';

/** To the author of the review: the shop says that it has done what it promised. */
export function promiseKept(facts: LetterFacts): Letter | undefined {
  const { shop, review, product, message, now } = facts;
  if (message?.promise?.state !== 'kept') return undefined;
  const words = promiseWords(message.promise, now);
  return reviewerLetter(facts, {
    subject: `${shop.name} says its promise about ${product.name} is kept`,
    preheader: `${words}. Was it made right?`,
    title: `${shop.name} says that it has done what it promised`,
    parts: [
      { kind: 'promise', text: words },
      messagePart(message),
      {
        kind: 'text',
        text: 'Was it made right? You decide: say "resolved" or "not yet", write back, or change your review.',
      },
    ],
    background: reviewPart(review),
    label: 'Have your say',
  });
}
