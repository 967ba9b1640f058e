/** Names in a reply that the reviewer did not show. */
import type { Letter } from '../letter.ts';
import type { Span } from '../rule.ts';

const TITLED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Herrn?|Frau|Fr\.|Hr\.)\.?\s(?:Dr\.\s|Prof\.\s)?(\p{Lu}[\p{L}'-]{1,30})/gu;
const GREETED =
  /^\s{0,5}(?:Hi|Hello|Dear|Hey|Hallo|Liebe[rs]?|Guten (?:Tag|Morgen|Abend)|Moin|Good (?:morning|evening|afternoon))\s(\p{Lu}[\p{L}'-]{1,30})(?:\s(\p{Lu}[\p{L}'-]{1,30}))?/u;
const REAL =
  /(?<!\p{L})(?:real name(?: is)?|richtiger name(?: ist)?|in fact|alias|aka|also known as|otherwise known as|better known as)\s(\p{Lu}[\p{L}'-]{1,30})/gu;
/** Not names: who is called so is mocked. */
const TITLES =
  /(?:kritiker|experte|expertin|professor|doktor|lehrer|richter|einstein|holmes|expert|critic|sherlock|ingenieur)(?:in)?$/u;
/** Whom the shop says the customer to be, or to live beside. */
const REVEALED =
  /(?<!\p{L})(?:[Ss]hould I say|[Yy]ou are|[Yy]ou're|[Ss]ie sind|[Dd]u bist|[Ff]amilie|[Ff]amily|[Nn]achbarn?|[Nn]eighbou?r)\s(\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\p{Ll}{1,20})?)(?!\p{L})/gu;
const NOBODY = new Set(
  'customer there all everyone sir madam team kunde kundin customers friend reviewer shopper community kundinnen frau herr herrn mr mrs ms miss dr thank thanks vielen danke we i wir ich the your und and für leider mum dad guest gast bewerterin rezensentin rezensent valued buyer'.split(
    ' ',
  ),
);
/** Whom the shop names of its own people. */
const OWN =
  /(?<!\p{L})(?:our|unser\p{L}{0,2}|my|mein\p{L}{0,2}|colleague|kolleg\p{L}{0,3}|ask for|an|team|for|with|by|von|mit|regards|grüßen|grüße)\s(?:\p{L}{2,20}\s)?$/iu;

export function unshownNames({ text, review, shopName }: Letter): Span[] {
  const shown = new Set(
    `${review.author.name} ${review.headline} ${review.reviewBody} ${shopName}`
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const isShown = (name: string) => {
    const plain = name.toLowerCase();
    return (
      NOBODY.has(plain) ||
      plain.split(' ').some((part) => NOBODY.has(part) || shown.has(part)) ||
      TITLES.test(plain) ||
      shown.has(plain) ||
      plain.split(/['-]/).some((part) => shown.has(part))
    );
  };
  const found: Span[] = [];
  for (const match of [...text.matchAll(TITLED), ...text.matchAll(REAL), ...text.matchAll(REVEALED)]) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!isShown(match[1] ?? '') && !OWN.test(before))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  const greeting = GREETED.exec(text);
  if (greeting && [greeting[1], greeting[2]].some((name) => name !== undefined && !isShown(name))) {
    found.push({ start: greeting.index, end: greeting.index + greeting[0].length });
  }
  return [...found, ...surnames(text, review.author.name, isShown)];
}

/** A shown first name with a family name behind it that was not. */
function surnames(text: string, author: string, isShown: (name: string) => boolean): Span[] {
  const first = /^\p{Lu}\p{Ll}{2,20}/u.exec(author)?.[0];
  if (!first) return [];
  const named = new RegExp(`(?<!\\p{L})${first}\\s(\\p{Lu}\\p{Ll}[\\p{L}'-]{1,30})(?=[\\s,.]|$)`, 'gu');
  return [...text.matchAll(named)]
    .filter(([, surname = '']) => !isShown(surname))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
