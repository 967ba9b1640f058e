import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';

/** What all mails to the shop have alike. */
export function shopLetter(
  { shop, link }: LetterFacts,
  letter: Pick<Letter, 'subject' | 'preheader' | 'title' | 'parts' | 'background'> & {
    readonly label: string;
  },
): Letter {
  const { label, ...rest } = letter;
  return {
    ...rest,
    shopName: `Reviews of ${shop.name}`,
    button: { label, href: link },
    footer: [
      `You get this mail because your address is among those that ${shop.name} wants told of its cases. Its settings in the inbox say who is.`,
      'Sent by Candor. Answers to this mail are not read.',
    ],
  };
}
