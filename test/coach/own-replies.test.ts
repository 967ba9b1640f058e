/** What Candor itself lets a merchant send: its templates, and the replies of its demo shop. */
import { describe, expect, it } from 'vitest';
import { story } from '../../demo/shop/story.ts';
import { coachReply } from '../../src/coach/coach-reply.ts';
import { ENGLISH } from '../../src/server/templates/english.ts';
import { GERMAN } from '../../src/server/templates/german.ts';
import { CHANNELS, isTopic } from './replies/labelled-replies.ts';

const SHOP = { channels: CHANNELS, shopName: 'Lindfold' };
const FILLED: Readonly<Record<string, string>> = {
  customer: 'Ben',
  product: 'Primula',
  date: '3 December',
  channel: 'care@lindfold.example',
};

describe.each([ENGLISH, GERMAN])('the templates that come along, $language', ({ wordings }) => {
  it.each(Object.entries(wordings))('%s is let be', (topic, { acknowledge, assure, timeline }) => {
    const text = `${acknowledge}\n\n${assure}\n\n${timeline}`.replaceAll(
      /\{(\w+)\}/g,
      (_, name: string) => FILLED[name] ?? name,
    );
    const review = {
      headline: '',
      reviewBody: '',
      author: { name: 'Ben' },
      topic: isTopic(topic) ? topic : null,
    };
    expect(coachReply({ ...SHOP, text, review }).findings).toEqual([]);
  });
});

describe('the replies of the demo shop', () => {
  const replies = story.flatMap(({ headline, text: reviewBody, author: name, topic = null, turns }) =>
    turns.flatMap((turn) =>
      turn.does === 'reply' ? [{ turn, review: { headline, reviewBody, author: { name }, topic } }] : [],
    ),
  );
  it.each(replies)('"$review.headline" is answered without a word to warn of', ({ turn, review }) => {
    const promise = turn.dueInDays === undefined ? undefined : { due: '2026-12-03' };
    const { findings } = coachReply({ ...SHOP, text: turn.text, review, promise });
    // One asks what the customer would rather have, and so names no day yet.
    expect(findings.filter(({ rule }) => rule !== 'no-timeline')).toEqual([]);
  });
});
