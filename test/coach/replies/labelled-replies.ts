/**
 * The labelled replies, each beside its review, in four sets. Each set was written after the rules had been
 * fitted to those before; how it was judged at first sight stands in docs/coach.md. Now all are fitted.
 */
import { readFileSync } from 'node:fs';
import { coachReply, type Finding } from '../../../src/coach/coach-reply.ts';
import type { ReplyToCoach } from '../../../src/coach/letter.ts';
import { type Topic, TOPICS } from '../../../src/contract/topics.ts';

type ReviewToCoach = ReplyToCoach['review'];

/** The shop's own, and so no private details. */
export const CHANNELS = [{ url: 'mailto:care@lindfold.example' }, { url: 'tel:+49301234567' }];
const SHOP = 'Lindfold';

const SETS = {
  first: ['replies.txt', 'replies-en.txt', 'replies-de.txt'],
  second: ['replies-second.txt'],
  third: ['replies-third.txt'],
  fourth: ['replies-fourth.txt'],
} as const;

export type SetName = keyof typeof SETS;
export const SET_NAMES = Object.keys(SETS) as SetName[];

export interface LabelledReply {
  readonly language: 'en' | 'de';
  /** Empty for a good one. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly findings: readonly Finding[];
  readonly text: string;
}

export function readReplies(set: SetName): LabelledReply[] {
  const reviews = readReviews();
  return SETS[set].flatMap((file) => linesOf(file).map((line) => labelled(line, reviews)));
}

/** A good one is let be; of a bad one all that was meant is found. */
export function isRight({ expected, found }: LabelledReply): boolean {
  return expected.length === 0 ? found.length === 0 : expected.every((rule) => found.includes(rule));
}

function labelled(line: string, reviews: ReadonlyMap<string, ReviewToCoach>): LabelledReply {
  const [label = '', about = '', ...rest] = line.split('|');
  // `strap+2026-12-03` is a reply about the strap that comes with a promise for that day.
  const [name = '', due] = about.split('+');
  const text = rest.join('|').replaceAll('\\n', '\n');
  const review = reviews.get(name);
  if (!review || text === '') throw new Error(`no reply to a review: ${line}`);
  const promise = due ? { due } : undefined;
  const { findings, language } = coachReply({ text, review, promise, channels: CHANNELS, shopName: SHOP });
  return {
    language: language === 'de' ? 'de' : 'en',
    expected: label === 'good' ? [] : label.split(','),
    found: [...new Set(findings.map(({ rule }) => rule))],
    findings,
    text,
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

export function isTopic(topic: string): topic is Topic {
  return (TOPICS as readonly string[]).includes(topic);
}
