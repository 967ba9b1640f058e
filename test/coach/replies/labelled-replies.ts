/** The labelled replies, each beside its review, in two halves by a fixed hash: one to tune by, one held out. */
import { readFileSync } from 'node:fs';
import { coachReply } from '../../../src/coach/coach-reply.ts';
import type { ReplyToCoach } from '../../../src/coach/letter.ts';
import { type Topic, TOPICS } from '../../../src/contract/topics.ts';

type ReviewToCoach = ReplyToCoach['review'];

/** The shop's own, and so no private details. */
export const CHANNELS = [{ url: 'mailto:care@lindfold.example' }, { url: 'tel:+49301234567' }];
const SHOP = 'Lindfold';

/** `fresh` were written after the rules had been tuned by the others. */
const FILES = {
  first: 'replies.txt',
  en: 'replies-en.txt',
  de: 'replies-de.txt',
  fresh: 'replies-fresh.txt',
} as const;

export interface LabelledReply {
  readonly file: keyof typeof FILES;
  readonly language: 'en' | 'de';
  /** Empty for a good one. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly text: string;
  readonly half: 'tuning' | 'held out';
}

export function readReplies(): LabelledReply[] {
  const reviews = readReviews();
  return (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((file) =>
    linesOf(FILES[file]).map((line) => labelled(line, file, reviews)),
  );
}

/** A good one is let be; of a bad one all that was meant is found. */
export function isRight({ expected, found }: LabelledReply): boolean {
  return expected.length === 0 ? found.length === 0 : expected.every((rule) => found.includes(rule));
}

function labelled(
  line: string,
  file: LabelledReply['file'],
  reviews: ReadonlyMap<string, ReviewToCoach>,
): LabelledReply {
  const [label = '', about = '', ...rest] = line.split('|');
  // `strap+2026-12-03` is a reply about the strap that comes with a promise for that day.
  const [name = '', due] = about.split('+');
  const text = rest.join('|').replaceAll('\\n', '\n');
  const review = reviews.get(name);
  if (!review || text === '') throw new Error(`no reply to a review: ${line}`);
  const promise = due ? { due } : undefined;
  const { findings, language } = coachReply({ text, review, promise, channels: CHANNELS, shopName: SHOP });
  return {
    file,
    language: language === 'de' ? 'de' : 'en',
    expected: label === 'good' ? [] : label.split(','),
    found: [...new Set(findings.map(({ rule }) => rule))],
    text,
    half: hash(text) % 2 === 0 ? 'tuning' : 'held out',
  };
}

function readReviews(): ReadonlyMap<string, ReviewToCoach> {
  return new Map(
    linesOf('reviews.txt').map((line) => {
      const [key = '', , name = '', topic = '', headline = '', reviewBody = ''] = line.split('|');
      return [key, { author: { name }, headline, reviewBody, topic: isTopic(topic) ? topic : null }];
    }),
  );
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
}

function isTopic(topic: string): topic is Topic {
  return (TOPICS as readonly string[]).includes(topic);
}

/** FNV-1a, so that a reply stays in its half for good. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value >>> 4;
}
