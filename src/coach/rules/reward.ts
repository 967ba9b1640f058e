import type { Rule } from '../rule.ts';
import { listener } from '../wording.ts';
import { wholeIf } from './bare-reply.ts';
import { REWARD_ENGLISH } from './reward-english.ts';
import { REWARD_GERMAN } from './reward-german.ts';

const HEARD = { en: listener(REWARD_ENGLISH), de: listener(REWARD_GERMAN) };

export const reward: Rule = {
  id: 'reward',
  title: 'Offers something for a change of the review, or asks for its removal',
  explanation:
    'A refund, voucher or favour that depends on what the review says buys an opinion, and asking to change or remove it is read as pressure. Make it right whatever the review says; the customer decides on their own.',
  example: {
    bad: 'Once you have changed your rating to five stars, we will send you a 20 € voucher.',
    better: 'We have refunded the full price today. You need not do anything for it.',
  },
  source:
    'US 16 CFR 465.4: no incentive conditioned, expressly or by implication, on sentiment; UK DMCC Act 2024, Schedule 20, para 13: concealed incentives.',
  find: (letter) => HEARD[letter.language](letter),
  findElse: wholeIf('reward'),
};
