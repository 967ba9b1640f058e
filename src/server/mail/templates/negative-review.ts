import { TOPIC_NAMES } from '../../../contract/topics.ts';
import { plural } from '../../../ui/format.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter, LetterPart } from '../letter.ts';
import { excerpt } from './excerpt.ts';
import { reviewPart } from './review-part.ts';
import { shopLetter } from './shop-letter.ts';

/** To the shop: a review that opened a case. */
export function negativeReview(facts: LetterFacts): Letter {
  const { review, product, contact } = facts;
  const stars = plural(review.reviewRating.ratingValue, 'star');
  const said = excerpt(review.headline || review.reviewBody);
  const { name } = review.author;
  return shopLetter(facts, {
    subject: `${stars} for ${product.name}${said && `: "${said}"`}`,
    preheader: contact.requested ? `${name} asks you to get in touch.` : `${name} waits for your answer.`,
    title: `${name} gave ${product.name} ${stars}`,
    parts: [reviewPart(review), ...wishes(facts)],
    label: 'Read and answer',
  });
}

function wishes({ review, contact }: LetterFacts): LetterPart[] {
  const { name } = review.author;
  return [
    ...(review.topic
      ? [{ kind: 'fact', name: 'What went wrong', text: TOPIC_NAMES[review.topic] } as const]
      : []),
    ...(contact.requested
      ? [
          {
            kind: 'fact',
            name: 'Private',
            text: `${name} asks you to get in touch.${contact.note && `\n${contact.note}`}`,
          } as const,
        ]
      : []),
  ];
}
