import type { Rule, Span } from '../rule.ts';
import type { Letter } from '../letter.ts';
import { places } from '../wording.ts';

const MARKS = /[!?]{3,20}|\?!|!\?/g;
const CAPITALS = /(?<![\p{L}\p{N}&.-])\p{Lu}{2,30}(?:'\p{Lu}{1,2})?(?![\p{L}\p{N}&-])/gu;

/** Words that nobody writes in capitals but to raise their voice. */
const RAISED = new Set(
  'NEVER ALWAYS READ YOUR YOU WRONG BEFORE NOT CLEARLY EVERY NOBODY NOTHING STOP MUST CANNOT DID WAS ANY ALL VERY REALLY FALSE PLEASE EXACTLY ONLY WE WHY HOW NO CHECK BEFORE AGAIN LIE LIES NIEMALS IMMER NICHT NIE KEIN KEINE SELBST LESEN BITTE DEUTLICH GENAU SIE IHR IHRE FALSCH ALLE NUR NEIN SOFORT WIR JEDER VORHER LIES MEHR SEHR MUSS KLAR EINDEUTIG DREI ZWEI'.split(
    ' ',
  ),
);
const RUN = 3;
const LONG = 4;

function capitals({ text, review, shopName }: Letter): Span[] {
  const shown = `${review.headline} ${review.reviewBody} ${shopName}`;
  const found = places(text, CAPITALS).filter(({ start, end }) => !shown.includes(text.slice(start, end)));
  return found.filter((span, index) => {
    const word = text.slice(span.start, span.end);
    if (RAISED.has(word)) return true;
    const near = found
      .slice(Math.max(0, index - RUN + 1), index + RUN)
      .filter((other) => Math.abs(other.start - span.start) < LONG * RUN * RUN);
    // Abbreviations stand alone or are short.
    return word.length >= LONG && near.length >= RUN;
  });
}

/** One finding for words that follow each other. */
function joined(spans: readonly Span[], text: string): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && !/\p{Ll}/u.test(text.slice(last.end, span.start)))
      whole[whole.length - 1] = { ...last, end: span.end };
    else whole.push(span);
  }
  return whole;
}

export const shouting: Rule = {
  id: 'shouting',
  title: 'Shouts, in capitals or rows of exclamation marks',
  explanation: 'Capitals and !!! are read as a raised voice. The same sentence in plain letters says more.',
  example: {
    bad: 'READ the description BEFORE you order!!!',
    better: 'The description names the width; we will show it larger.',
  },
  source: 'PhoCusWright for TripAdvisor: an aggressive reply makes 70 % less likely to book.',
  find: (letter) => joined([...capitals(letter), ...places(letter.text, MARKS)], letter.text),
};
