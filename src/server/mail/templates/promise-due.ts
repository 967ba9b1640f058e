import { promiseWords } from '../../../ui/promise-words.ts';
import { dayIn } from '../../calendar.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { messagePart } from './message-part.ts';
import { reviewPart } from './review-part.ts';
import { shopLetter } from './shop-letter.ts';

/** To the shop: a promise falls due. Nothing when it was settled since, or is late by now, of which another mail tells. */
export function promiseDue(facts: LetterFacts): Letter | undefined {
  const { shop, review, product, message, now } = facts;
  if (message?.promise?.state !== 'open') return undefined;
  const { promise } = message;
  const { name } = review.author;
  const when = promise.due === dayIn(shop.timeZone, now) ? 'today' : 'tomorrow';
  return shopLetter(facts, {
    subject: `Promise due ${when}: ${name}, ${product.name}`,
    preheader: `${promiseWords(promise, now)}. ${name} and all shoppers see the date.`,
    title: `Your promise to ${name} is due ${when}`,
    parts: [
      messagePart(message),
      { kind: 'promise', text: promiseWords(promise, now) },
      {
        kind: 'text',
        text: 'Mark it as kept when it is done. Otherwise shoppers see it as late from the next day on.',
      },
    ],
    background: reviewPart(review),
    label: 'Open the case',
  });
}
