import { REJECTION_WORDS } from '../../../contract/rejection-reasons.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';
import { reviewPart } from './review-part.ts';
import { reviewerLetter } from './reviewer-letter.ts';

/** To the author of the review: why it is not published, and what they can do. */
export function reviewRejected(facts: LetterFacts): Letter | undefined {
  const { shop, review, product, rejection } = facts;
  // Mended meanwhile, or published again.
  if (!rejection) return undefined;
  const reason = REJECTION_WORDS[rejection.reason];
  const title = rejection.isFinal
    ? `Your review of ${product.name} stays unpublished`
    : `Your review of ${product.name} is not published`;
  const waysOn = rejection.isFinal
    ? 'Somebody else of the shop has looked at it again. You can still change it, and then it is published like any other.'
    : 'You can change it, and then it is published like any other; or you can ask that somebody else of the shop looks at it again.';
  return reviewerLetter(facts, {
    subject: title,
    preheader: `${shop.name} does not publish it because ${reason}.`,
    title,
    parts: [
      { kind: 'text', text: `${shop.name} does not publish it because ${reason}.` },
      { kind: 'text', text: `Its stars played no part: whoever decided did not see them. ${waysOn}` },
    ],
    background: reviewPart(review),
    label: 'Change it, or ask again',
  });
}
