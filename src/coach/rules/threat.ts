import type { Rule } from '../rule.ts';
import { listener } from '../wording.ts';
import { wholeIf } from './bare-reply.ts';
import { THREAT_ENGLISH } from './threat-english.ts';
import { THREAT_GERMAN } from './threat-german.ts';

const HEARD = { en: listener(THREAT_ENGLISH), de: listener(THREAT_GERMAN) };

export const threat: Rule = {
  id: 'threat',
  title: 'Threatens the customer',
  explanation:
    'Lawyers, bans, the police or naming someone in public over a review is intimidation, and every shopper reads it. Where a review is truly unlawful, report it; do not answer it with a threat.',
  example: {
    bad: 'Take this down or you will hear from our lawyers.',
    better:
      'I see it differently in one point and would like to clear it up: please write to me, and I answer today.',
  },
  source: 'US 16 CFR 465.7(a): no unfounded legal threat, intimidation or public false accusation.',
  find: (letter) => HEARD[letter.language](letter),
  findElse: wholeIf('threat'),
};
