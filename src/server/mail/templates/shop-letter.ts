import { plural } from '../../../ui/format.ts';
import type { LetterFacts } from '../letter-for.ts';
import type { Letter } from '../letter.ts';

/** What all mails to the shop have alike. */
export function shopLetter(
  facts: LetterFacts,
  letter: Pick<Letter, 'subject' | 'preheader' | 'title' | 'parts' | 'background'> & {
    readonly label: string;
  },
): Letter {
  const { label, ...rest } = letter;
  const { shop, link } = facts;
  return {
    ...rest,
    shopName: `Reviews of ${shop.name}`,
    button: { label, href: link },
    footer: footerOf(facts),
  };
}

const SENT_BY = 'Sent by Candor. Answers to this mail are not read.';

function footerOf({ shop, toldAs, afterHours = 0, publicUrl }: LetterFacts): readonly string[] {
  switch (toldAs) {
    case 'member':
      return memberFooter(publicUrl);
    case 'escalation':
      return [
        `You get this mail because ${shop.name} wants you told when a case is not answered after ${plural(afterHours, 'working hour')}. Its settings in the inbox say so.`,
        SENT_BY,
      ];
    default:
      return [
        `You get this mail because your address is among those that ${shop.name} wants told of its cases. Its settings in the inbox say who is.`,
        SENT_BY,
      ];
  }
}

/** Of whoever has an account and decides alone. */
export function memberFooter(publicUrl: string): readonly string[] {
  return [`You decide what you are told of: ${publicUrl}/inbox/alerts`, SENT_BY];
}
