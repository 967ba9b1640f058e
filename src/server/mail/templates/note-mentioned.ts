import { formatDate } from '../../../ui/format.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { excerpt } from './excerpt.ts';
import { reviewPart } from './review-part.ts';
import { shopLetter } from './shop-letter.ts';

/** To a member whom a colleague names in a note. */
export function noteMentioned(facts: LetterFacts): Letter | undefined {
  const { review, product, note } = facts;
  if (!note) return undefined;
  const by = note.author.name;
  return shopLetter(facts, {
    subject: `${by} mentions you: "${excerpt(note.text, 40)}"`,
    preheader: excerpt(note.text, 120),
    title: `${by} mentions you in a note about ${product.name}`,
    parts: [{ kind: 'message', text: note.text, by: `${by}, ${formatDate(note.dateCreated)}` }],
    background: reviewPart(review),
    label: 'Open the case',
  });
}
