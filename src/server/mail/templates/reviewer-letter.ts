import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';

/** What all mails to the author of a review have alike. The shop speaks in them, by its own name. */
export function reviewerLetter(
  { shop, product, link }: LetterFacts,
  letter: Pick<Letter, 'subject' | 'preheader' | 'title' | 'parts' | 'background'> & {
    readonly label: string;
  },
): Letter {
  const { label, ...rest } = letter;
  return {
    ...rest,
    senderName: shop.name,
    shopName: shop.name,
    button: { label, href: link },
    footer: [
      `You get this mail because you reviewed ${product.name} at ${shop.name} and left this address, which is never published.`,
      'The link is yours alone: whoever has it can change your review, so do not pass this mail on.',
      `Sent by Candor for ${shop.name}. Answers to this mail are not read.`,
    ],
  };
}
