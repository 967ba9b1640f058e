/**
 * How manners of speaking are written down and found. A pattern reads like the sentence it means:
 *
 *   `you (should|could) have {heeded}`   alternatives, and a class of words of the vocabulary
 *   `if you had ~ followed`              `~` leaves room for up to four words, `~~` for up to nine
 *   `misus*`                             `*` stands for the rest of a word, or for its beginning
 *   `(very |so )*sorry`                  after a bracket: not at all, or up to four times
 *   `{reward} && {change}`               both in one sentence, in whatever order
 *
 * All room is bounded, so that no text, however long or hostile, takes more than a walk along it.
 */
import type { Letter, Sentence } from './letter.ts';
import type { Span } from './rule.ts';
import { vocabulary } from './vocabulary.ts';

export interface Manner {
  /** What the writer does in such words, as the merchant is told it. */
  readonly says: string;
  readonly patterns: readonly string[];
  /** A sentence with one of these means something else. */
  readonly unless?: readonly string[];
  /**
   * Heard only in a reply with at most so many signs of amends (of three): beside an apology, a remedy and a
   * date the same words are harmless.
   */
  readonly heardUpTo?: 1 | 2;
}

/** Between two words: white space and the lighter marks. */
const BREAK = '[\\s,;:()–—]{1,3}';
const WORD = '[^\\s,;:()–—]{1,24}';
/**
 * Letters and digits of what is read here, in small letters. `\p{L}` would say the same with 600 ranges,
 * which every expression would carry some dozen times and compile.
 */
const LETTERS = 'a-z\u00df-\u00f6\u00f8-\u024f';
const PART_OF_WORD = `[${LETTERS}]{0,14}`;

function source(pattern: string): string {
  return pattern
    .replaceAll(/\{([a-z]+)\}/g, (_, name: string) => `(${source(vocabulary(name))})`)
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(')*', '){0,4}')
    .replaceAll('*', PART_OF_WORD)
    .replaceAll(' ~~ ', `(?:${BREAK}${WORD}){0,9}${BREAK}`)
    .replaceAll(' ~ ', `(?:${BREAK}${WORD}){0,4}${BREAK}`)
    .replaceAll(/\[[^\]]*\]| (?!\?)/g, (piece) => (piece === ' ' ? BREAK : piece))
    .replaceAll(/\[[^\]]*\]|\\p\{L\}/g, (piece) =>
      piece.startsWith('[') ? piece.replace('\\p{L}', LETTERS).replace('\\p{N}', '\\d') : `[${LETTERS}]`,
    );
}

/** Whole words, of any script. Compared in small letters, as a letter is kept. */
export function wording(patterns: readonly string[], flags = 'u'): RegExp {
  return new RegExp(`(?<![${LETTERS}\\d])(?:${patterns.map(source).join('|')})(?![${LETTERS}\\d])`, flags);
}

interface Reading {
  readonly manner: Manner;
  /** Each a list of wordings that must all stand in the sentence. */
  readonly ways: readonly (readonly RegExp[])[];
  readonly unless: RegExp | undefined;
}

/** Compiled once for each language, when it is first asked for. */
export function listener(manners: readonly Manner[]): (letter: Letter) => Span[] {
  let readings: readonly Reading[] | undefined;
  return (letter) => {
    readings ??= manners.map(prepare);
    const heeded = readings.filter(({ manner }) => letter.amends <= (manner.heardUpTo ?? letter.amends));
    return letter.sentences.flatMap((sentence) => heardIn(sentence, heeded));
  };
}

function prepare(manner: Manner): Reading {
  const single = manner.patterns.filter((pattern) => !pattern.includes(' && '));
  const joint = manner.patterns.filter((pattern) => pattern.includes(' && '));
  return {
    manner,
    ways: [
      ...(single.length > 0 ? [[wording(single)]] : []),
      ...joint.map((pattern) => pattern.split(' && ').map((part) => wording([part]))),
    ],
    unless: manner.unless && wording(manner.unless),
  };
}

/** One finding for a sentence is enough. */
function heardIn(sentence: Sentence, readings: readonly Reading[]): Span[] {
  for (const { manner, ways, unless } of readings) {
    for (const way of ways) {
      const span = spanOf(sentence, way);
      if (span && !unless?.test(sentence.text)) return [{ ...span, says: manner.says }];
    }
  }
  return [];
}

function spanOf(sentence: Sentence, way: readonly RegExp[]): Span | undefined {
  let start = Infinity;
  let end = 0;
  for (const part of way) {
    const match = part.exec(sentence.text);
    if (!match) return undefined;
    start = Math.min(start, match.index);
    end = Math.max(end, match.index + match[0].length);
  }
  return { start: sentence.start + start, end: sentence.start + end };
}

/** Every place of a pattern in the whole text; the pattern is global. */
export function places(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
