/** All that a buyer reads in mails and pages about an invitation. A language is one file that has all of it. */
import type { BuyerLanguageTag } from '../../../contract/buyer-languages.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hebrew } from './hebrew.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import type { Words } from './words.ts';

const LANGUAGES: Readonly<Record<BuyerLanguageTag, Words>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  he: hebrew,
  it: italian,
  ja: japanese,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  sv: swedish,
  tr: turkish,
  zh: chinese,
};

export interface BuyerLanguage {
  /** As a page names it. */
  readonly tag: string;
  readonly words: Words;
}

const isSpoken = (tag: string): tag is BuyerLanguageTag => Object.hasOwn(LANGUAGES, tag);

/** The language that the order names, where there is such a file; else English. */
export function wordsFor(language: string | null): BuyerLanguage {
  const tag = /^[a-z]{2,3}/i.exec(language ?? '')?.[0].toLowerCase() ?? 'en';
  return isSpoken(tag) ? { tag, words: LANGUAGES[tag] } : { tag: 'en', words: english };
}

/** What of the languages that a browser accepts, in its order, is spoken first; else English. */
export function spokenBy(acceptLanguage: string): BuyerLanguage {
  const tags = acceptLanguage.split(',').map((each) => each.trim());
  return wordsFor(
    tags.find((tag) => isSpoken(tag.split('-', 1)[0]?.split(';', 1)[0]?.toLowerCase() ?? '')) ?? null,
  );
}
