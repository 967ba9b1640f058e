/** All that a buyer reads in mails and pages about an invitation. A language is one file that has all of it. */
import type { Words } from './words.ts';
import { english } from './english.ts';
import { german } from './german.ts';

const LANGUAGES: Readonly<Record<string, Words>> = { en: english, de: german };

export interface BuyerLanguage {
  /** As a page names it. */
  readonly tag: string;
  readonly words: Words;
}

/** The language that the order names, where there is one such file; else English. */
export function wordsFor(language: string | null): BuyerLanguage {
  const tag = /^[a-z]{2,3}/i.exec(language ?? '')?.[0].toLowerCase() ?? 'en';
  const words = Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag] : undefined;
  return words ? { tag, words } : { tag: 'en', words: english };
}
