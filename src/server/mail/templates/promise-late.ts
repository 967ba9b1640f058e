import { promiseWords } from '../../../ui/promise-words.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { messagePart } from './message-part.ts';
import { reviewPart } from './review-part.ts';
import { shopLetter } from './shop-letter.ts';

/** To the shop: the day of a promise has passed. Nothing when it was settled since. */
export function promiseLate(facts: LetterFacts): Letter | undefined {
  const { review, product, message, now } = facts;
  if (message?.promise?.state !== 'late') return undefined;
  const words = promiseWords(message.promise, now);
  const { name } = review.author;
  return shopLetter(facts, {
    subject: `Promise late: ${name}, ${product.name}`,
    preheader: `${words}. Shoppers see it so.`,
    title: `Your promise to ${name} is late`,
    parts: [
      messagePart(message),
      { kind: 'promise', text: words },
      {
        kind: 'text',
        text: 'Shoppers see it as late. Mark it as kept when it is done, or tell the customer what holds it up and promise another day.',
      },
    ],
    background: reviewPart(review),
    label: 'Open the case',
  });
}
