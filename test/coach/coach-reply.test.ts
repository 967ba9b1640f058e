import { describe, expect, it } from 'vitest';
import { coachReply } from '../../src/coach/coach-reply.ts';
import { rules } from '../../src/coach/rules/index.ts';
import { CHANNELS, isRight, readReplies, SET_NAMES } from './replies/labelled-replies.ts';

/** What is reached; a change that falls below has made the coach worse. */
const CAUGHT = 0.95;
const DISTURBED = 0.01;

const REVIEW = { author: { name: 'Ben' }, headline: 'Torn', reviewBody: 'The strap tore.', topic: null };
const coach = (text: string) =>
  coachReply({ text, review: REVIEW, channels: CHANNELS, shopName: 'Lindfold' });

describe('the coach', () => {
  it('quotes the very words that it means', () => {
    const text = 'Hi Ben, the strap: remove this or you will hear from our lawyers.';
    const threat = coach(text).findings.find(({ rule }) => rule === 'threat');
    expect(threat?.quote).toContain('lawyers');
    expect(text.slice(threat?.start, threat?.end)).toBe(threat?.quote);
  });

  it.each(rules.map((rule) => [rule.id, rule.example] as const))(
    '%s: its own bad example is found, and its better one is not',
    (id, { bad, better }) => {
      const found = (text: string) => coach(text).findings.map(({ rule }) => rule);
      expect(found(bad)).toContain(id);
      expect(found(better)).not.toContain(id);
    },
  );

  it('judges no language but English and German', () => {
    const { language, findings } = coach('Nous sommes désolés, et nos avocats vous contacteront !!!');
    expect(language).toBe('other');
    expect(findings).toEqual([]);
  });

  it.each([
    ['Sorry about the crack, Ben.', 'en'],
    ['Lies die Anleitung.', 'de'],
    ['Neues kommt morgen.', 'de'],
    ['What a surprise, a strap.', 'en'],
    ['Lo sentimos mucho, gracias por su paciencia.', 'other'],
  ])('tells the language of so few words: %s', (text, language) => {
    expect(coach(text).language).toBe(language);
  });

  it("lets the shop's own ways to be reached stand", () => {
    const { findings } = coach('Write to care@lindfold.example or call +49 30 1234567 until Friday.');
    expect(findings.map(({ rule }) => rule)).not.toContain('private-details');
  });

  it.each(['a', 'you ', 'review ', '!?', 'Sie haben nicht ', '1 ', 'A', '@a.', 'Ben Ben ', 'change your '])(
    'is done with the longest reply at once, were it all %j',
    (piece) => {
      const text = piece.repeat(5000).slice(0, 5000);
      coach(text);
      const started = performance.now();
      coach(text);
      // In fact a few; the bound leaves room for the busiest machine, and none for a pattern that blows up.
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});

describe.each(SET_NAMES)('of the labelled replies, %s set', (set) => {
  const replies = readReplies(set);
  const of = (isBad: boolean) => replies.filter(({ expected }) => expected.length > 0 === isBad);

  it('the bad ones are caught for the right reason', () => {
    expect(of(true).filter(isRight).length / of(true).length).toBeGreaterThanOrEqual(CAUGHT);
  });

  it('the good ones are let be', () => {
    const disturbed = of(false).filter((reply) => !isRight(reply));
    expect(disturbed.length / of(false).length).toBeLessThanOrEqual(DISTURBED);
  });
});
