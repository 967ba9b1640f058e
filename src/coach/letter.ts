/** A reply as the rules read it: beside the review that it answers, and cut into sentences. */
import type { Channel } from '../contract/channel.ts';
import type { Topic } from '../contract/topics.ts';
import { amendsOf } from './amends.ts';

export interface ReplyToCoach {
  readonly text: string;
  /** BCP 47 tag of the shop or the review, for a reply whose few words do not tell. */
  readonly language?: string | undefined;
  readonly review: {
    readonly headline: string;
    readonly reviewBody: string;
    readonly author: { readonly name: string };
    readonly topic: Topic | null;
  };
  /** The dated promise that goes with the reply. */
  readonly promise?: { readonly due: string } | undefined;
  /** The shop's own ways to be reached are no private details. */
  readonly channels: readonly Pick<Channel, 'url'>[];
  readonly shopName: string;
}

export interface Sentence {
  readonly start: number;
  /** In small letters. */
  readonly text: string;
}

export interface Letter extends Omit<ReplyToCoach, 'language'> {
  readonly language: 'en' | 'de';
  readonly sentences: readonly Sentence[];
  /** Of an assurance, a remedy and a date, how many it has. */
  readonly amends: number;
}

/** A full stop within a number, a date or an address ends nothing. */
const SENTENCE =
  /(?:[^.!?\n]|\.(?=[\p{L}\p{N}@])|(?<=\p{N})\.(?= ?(?:\p{N}|\p{Ll}|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))+[.!?]*/gu;

/** Of the same length as what was typed, so that places in it are places in the text. */
export function readLetter(reply: ReplyToCoach, language: 'en' | 'de'): Letter {
  const text = reply.text.replaceAll(/[\u2019\u02bc\u00b4`]/g, "'").replaceAll('\u00a0', ' ');
  const sentences = [...text.matchAll(SENTENCE)].map((match) => ({
    start: match.index,
    text: small(match[0]),
  }));
  return {
    ...reply,
    text,
    language,
    sentences,
    amends: amendsOf(sentences, { language, isPromised: reply.promise !== undefined }),
  };
}

/** A few letters change their length with their case; those stay as they are. */
function small(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const own = letter.toLowerCase();
    return own.length === letter.length ? own : letter;
  }).join('');
}
