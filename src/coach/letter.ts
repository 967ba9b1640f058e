/** A reply as the rules read it: beside the review that it answers, and cut into sentences. */
import type { Channel } from '../contract/channel.ts';
import type { Topic } from '../contract/topics.ts';

export interface ReplyToCoach {
  readonly text: string;
  /** BCP 47 tag, where the writer has said it; else it is told from the words. */
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
  readonly text: string;
}

export interface Letter extends ReplyToCoach {
  readonly sentences: readonly Sentence[];
}

/** Of the same length as what was typed, so that places in it are places in the text. */
export function readLetter(reply: ReplyToCoach): Letter {
  const text = reply.text.replaceAll('\u2019', "'").replaceAll('\u00a0', ' ');
  const sentences = [...text.matchAll(/[^.!?\n]+[.!?]*/g)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
  return { ...reply, text, sentences };
}
