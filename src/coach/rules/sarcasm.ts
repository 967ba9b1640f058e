import type { Rule } from '../rule.ts';
import { listener } from '../wording.ts';
import { wholeIf } from './bare-reply.ts';
import { SARCASM_ENGLISH } from './sarcasm-english.ts';
import { SARCASM_GERMAN } from './sarcasm-german.ts';

const HEARD = { en: listener(SARCASM_ENGLISH), de: listener(SARCASM_GERMAN) };

export const sarcasm: Rule = {
  id: 'sarcasm',
  title: 'Is sarcastic or mocks the customer',
  explanation:
    'Mockery is read as contempt, by this customer and by everyone who comes later. Say the plain thing instead.',
  example: {
    bad: 'Congratulations on your "expert" opinion.',
    better: 'You tested it for longer than most; thank you for the detail on the hinge.',
  },
  source:
    'PhoCusWright for TripAdvisor: an aggressive or defensive reply puts 70 % off; an appropriate one improves the impression for 87 %.',
  find: (letter) => HEARD[letter.language](letter),
  findElse: wholeIf('sarcasm'),
};
