import type { Rule, Span } from '../rule.ts';
import { isSmallWord } from '../language.ts';
import type { Letter } from '../letter.ts';
import { places } from '../wording.ts';

const MARKS = /[!?]{3,20}|\?!|!\?/g;
const CAPITALS = /(?<![\p{L}\p{N}&.-])\p{Lu}{2,30}(?:'\p{Lu}{1,2})?(?![\p{L}\p{N}&-])/gu;

/** Small words are never abbreviations, but for these. */
const ABBREVIATIONS = new Set(
  'it us am pm tv hi an or be no on so as at by in is du im am um ab er es'.split(' '),
);
/** Longer ones that nobody writes in capitals but to raise their voice. */
const RAISED = new Set(
  `never always clearly every nothing stop must cannot really false exactly only again lie lies times hundred twice
  love hate wrong perfect full once still definitely absolutely completely totally impossible free immediately
  niemals immer kein keine selbst deutlich genau falsch alle nein sofort jeder jedem vorher mehr sehr muss eindeutig
  drei zweimal dreimal endlich gross groß breit perfekt einwandfrei pünktlich natürlich absolut völlig überhaupt
  keinesfalls keinen nichts niemand einmal ausdrücklich wirklich wieder doch`.split(/\s+/),
);
const RUN = 3;
const LONG = 4;

function isRaised(word: string): boolean {
  return RAISED.has(word) || (isSmallWord(word) && !ABBREVIATIONS.has(word));
}

function capitals({ text, review, shopName }: Letter): Span[] {
  const shown = `${review.headline} ${review.reviewBody} ${shopName}`;
  const found = places(text, CAPITALS).filter(({ start, end }) => !shown.includes(text.slice(start, end)));
  return found.filter((span, index) => {
    const word = text.slice(span.start, span.end);
    if (isRaised(word.toLowerCase())) return true;
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
