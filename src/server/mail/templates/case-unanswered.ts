import { plural } from '../../../ui/format.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { messagePart } from './message-part.ts';
import { reviewPart } from './review-part.ts';
import { shopLetter } from './shop-letter.ts';

/** To whom the shop calls when nobody answers. Nothing when somebody has meanwhile. */
export function caseUnanswered(facts: LetterFacts): Letter | undefined {
  const { review, product, waitingSince, afterHours = 0 } = facts;
  if (waitingSince === null) return undefined;
  const { name } = review.author;
  const hours = plural(afterHours, 'working hour');
  const last = review.thread.findLast(({ by }) => by === 'reviewer');
  return shopLetter(facts, {
    subject: `Unanswered for ${hours}: ${name}, ${product.name}`,
    preheader: `${name} waits for a word of yours.`,
    title: `${name} has waited ${hours} for an answer about ${product.name}`,
    parts: last ? [messagePart(last)] : [reviewPart(review)],
    ...(last && { background: reviewPart(review) }),
    label: 'Read and answer',
  });
}
