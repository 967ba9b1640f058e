/** What a rule of the coach is: words for the merchant, and how what it means is found. */
import type { Letter } from './letter.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
  /** What the writer does there, where a rule knows several ways. */
  readonly says?: string;
}

export interface Rule {
  readonly id: string;
  /** One line. */
  readonly title: string;
  /** Why it matters, for the merchant. */
  readonly explanation: string;
  readonly example: { readonly bad: string; readonly better: string };
  /** The study or law behind it. */
  readonly source: string;
  /** Where the letter breaks it; `missing` when what it asks for is nowhere. */
  readonly find: (letter: Letter) => readonly Span[] | 'missing';
  /** Asked of a letter that makes no amends, where no rule has found any words. */
  readonly findElse?: (letter: Letter) => readonly Span[];
}
