/**
 * How wordings are written down and found. A wording is a few groups of words that must all stand in
 * one sentence; each group is an alternation with at most a few words between, so that no text, however
 * long or hostile, takes more than a walk along it.
 */
import type { Letter, Sentence } from './letter.ts';
import type { Span } from './rule.ts';

export interface Wording {
  readonly all: readonly RegExp[];
  /** A sentence that has this means something else. */
  readonly unless?: RegExp;
}

/** Whole words; a space stands for any white space. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|').replaceAll(' ?', '\\s?').replaceAll(' ', '\\s{1,3}')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
}

export function findWordings(letter: Letter, wordings: readonly Wording[]): Span[] {
  return letter.sentences.flatMap((sentence) => {
    const found = wordings
      .map((each) => findIn(sentence, each))
      .filter((span): span is Span => span !== undefined);
    return found.slice(0, 1);
  });
}

function findIn(sentence: Sentence, { all, unless }: Wording): Span | undefined {
  let start = Infinity;
  let end = 0;
  for (const group of all) {
    const match = group.exec(sentence.text);
    if (!match) return undefined;
    start = Math.min(start, match.index);
    end = Math.max(end, match.index + match[0].length);
  }
  if (unless?.test(sentence.text)) return undefined;
  return { start: sentence.start + start, end: sentence.start + end };
}

/** Every place of a pattern in the whole text; the pattern is global. */
export function places(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
