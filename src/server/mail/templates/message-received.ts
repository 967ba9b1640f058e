import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { excerpt } from './excerpt.ts';
import { messagePart } from './message-part.ts';
import { reviewPart } from './review-part.ts';
import { shopLetter } from './shop-letter.ts';

/** To the shop: the reviewer answered in the thread. */
export function messageReceived(facts: LetterFacts): Letter | undefined {
  const { review, product, message } = facts;
  if (!message) return undefined;
  const { name } = review.author;
  return shopLetter(facts, {
    subject: `${name} wrote back about ${product.name}: "${excerpt(message.text, 40)}"`,
    preheader: excerpt(message.text, 120),
    title: `${name} wrote back about ${product.name}`,
    parts: [messagePart(message)],
    background: reviewPart(review),
    label: 'Read and answer',
  });
}
