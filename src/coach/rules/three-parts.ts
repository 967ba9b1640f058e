/** Two of the three parts of a reply: that the customer was heard, and what happens by when. */
import type { Letter } from '../letter.ts';
import type { Rule } from '../rule.ts';
import { ASSURED } from '../assurance.ts';
import { DATED } from '../dates.ts';
import { wording } from '../wording.ts';

const SOMEBODY = wording([
  "i|we|me|us|our|my|i'm|we're|i've|we've|i'll|we'll",
  'ich|wir|uns|mich|mir|unser*|mein*',
]);
/** In words. Who writes so much in their own person has given it thought, whatever the words. */
const LETTER = 22;

function isAssured({ text, sentences, language }: Letter): boolean {
  if (sentences.some((sentence) => ASSURED[language].test(sentence.text))) return true;
  const isLong = text.split(/\s+/).length >= LETTER;
  return isLong && sentences.some((sentence) => SOMEBODY.test(sentence.text));
}

export const notAssured: Rule = {
  id: 'not-assured',
  title: 'Does not tell the customer that they were heard',
  explanation:
    'Nothing says that a person read it, is sorry, or passed it on. One sentence of assurance does as much as the remedy itself.',
  example: {
    bad: 'The strap tore. A new one leaves us by 3 December.',
    better:
      'The strap tore, and I am sorry. I have passed your photo to our workshop. A new one leaves us by 3 December.',
  },
  source: 'Rose & Blodgett 2016: apology with assurance is about as good as apology with corrective action.',
  find: (letter) => (isAssured(letter) ? [] : 'missing'),
};

export const noTimeline: Rule = {
  id: 'no-timeline',
  title: 'Has no next step with a date',
  explanation:
    '"Soon" is no date. Say what happens next and by which day, in the text or as the promise below it; what is done already may be said as done.',
  example: {
    bad: 'We will get back to you as soon as possible.',
    better: 'A new strap leaves us by Thursday, 3 December.',
  },
  source:
    'BrightLocal 2024: 59 % expect an answer within two days. PhoCusWright: an appropriate reply improves the impression for 87 %.',
  find: ({ sentences, promise }) =>
    promise || sentences.some(({ text }) => DATED.test(text)) ? [] : 'missing',
};
