/** The labelled replies, each beside its review, in two halves by a fixed hash: one to tune by, one held out. */
import { readFileSync } from 'node:fs';
import { coachReply } from '../../../src/coach/coach-reply.ts';
import type { ReplyToCoach } from '../../../src/coach/letter.ts';

type ReviewToCoach = ReplyToCoach['review'];

const about = (
  name: string,
  headline: string,
  reviewBody: string,
  topic: ReviewToCoach['topic'],
): ReviewToCoach => ({ author: { name }, headline, reviewBody, topic });

const REVIEWS: Readonly<Record<string, ReviewToCoach>> = {
  strap: about('Ben', 'Torn', 'The strap tore after three weeks.', 'quality'),
  late: about('Jana K.', 'Zu spät', 'Elf Tage auf das Paket gewartet, keine Nachricht.', 'delivery'),
  size: about('Tom', 'Too small', 'The jacket in L fits like an S.', 'size-fit'),
  cable: about('Mia', 'Dead after a week', 'This cable stopped charging my phone.', 'quality'),
  mug: about('Elif Yilmaz', 'Cracked', 'The mug arrived with a crack down the side.', 'damaged'),
  service: about('Sam', 'No answer', 'Wrote three e-mails about the lamp. Nobody answered.', 'service'),
  price: about(
    'Lea',
    'Doppelt abgebucht',
    'Der Preis wurde zweimal von der Karte abgebucht.',
    'price-billing',
  ),
  parts: about('Ravi', 'Incomplete', 'Two screws of the shelf were missing.', 'missing-parts'),
  colour: about('Nina', 'Other colour', 'The green is nothing like the photo.', 'not-as-described'),
};

export const CHANNELS = [{ url: 'mailto:care@lindfold.example' }, { url: 'tel:+49301234567' }];

export interface LabelledReply {
  /** Empty for a good one. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly text: string;
  readonly half: 'tuning' | 'held out';
}

export function readReplies(): LabelledReply[] {
  const lines = readFileSync(new URL('replies.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [label = '', name = '', text = ''] = line.split('|');
      const review = REVIEWS[name];
      if (!review) throw new Error(`no review is named ${name}`);
      const { findings } = coachReply({ text, review, channels: CHANNELS, shopName: 'Lindfold' });
      return {
        expected: label === 'good' ? [] : label.split(','),
        found: [...new Set(findings.map(({ rule }) => rule))],
        text,
        half: hash(text) % 2 === 0 ? 'tuning' : 'held out',
      };
    });
}

/** FNV-1a, so that a reply stays in its half for good. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value >>> 4;
}
