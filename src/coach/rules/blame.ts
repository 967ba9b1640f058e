import type { Rule } from '../rule.ts';
import { listener } from '../wording.ts';
import { wholeIf } from './bare-reply.ts';
import { FAINT_BLAME_ENGLISH } from './blame-english-faint.ts';
import { BLAME_ENGLISH } from './blame-english.ts';
import { FAINT_BLAME_GERMAN } from './blame-german-faint.ts';
import { BLAME_GERMAN } from './blame-german.ts';

const HEARD = {
  en: listener([...BLAME_ENGLISH, ...FAINT_BLAME_ENGLISH]),
  de: listener([...BLAME_GERMAN, ...FAINT_BLAME_GERMAN]),
};

export const blame: Rule = {
  id: 'blame',
  title: 'Blames the customer',
  explanation:
    'Whoever reads it later sees a shop that argues. Even where the product was used in another way than it was meant, say what you do about it, and what you will make clearer.',
  example: {
    bad: 'You obviously did not read the care instructions.',
    better: 'Our care label is easy to miss. We replace the strap and print the note larger.',
  },
  source:
    'PhoCusWright for TripAdvisor: 70 % are less likely to book after an aggressive or defensive reply. Rose & Blodgett 2016: an apology with an assurance does as much as corrective action.',
  find: (letter) => HEARD[letter.language](letter),
  findElse: wholeIf('blame'),
};
