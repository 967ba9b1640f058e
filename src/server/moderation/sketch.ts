/**
 * A text as a few numbers by which others that say nearly the same are found: the smallest hashes of its runs
 * of three words. Two texts share about as many of them as they share of their runs.
 *
 * @see https://www.cs.princeton.edu/courses/archive/spring13/cos598C/broder97resemblance.pdf
 */
import { createHash } from 'node:crypto';

const RUN = 3;
const SIZE = 24;
/** "Very good, thank you" is said by many, each for themselves. */
const WORDS_FROM = 12;

/** Empty for a text that is too short to be a copy of another. */
export function sketchOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < WORDS_FROM) return [];
  const runs = words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
  const hashes = runs.map((run) => createHash('sha256').update(run).digest().readInt32BE(0));
  return [...new Set(hashes)].toSorted((a, b) => a - b).slice(0, SIZE);
}

/** How alike two are, from 0 to 1: of the smallest hashes of both together, those that each of them has. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  const both = [...new Set([...one, ...other])].toSorted((a, b) => a - b).slice(0, SIZE);
  const [first, second] = [new Set(one), new Set(other)];
  return both.length === 0
    ? 0
    : both.filter((hash) => first.has(hash) && second.has(hash)).length / both.length;
}
