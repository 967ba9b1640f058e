/**
 * What may speak against a review, found in its words and its address. It decides nothing: it puts the review
 * before a person. The stars cannot be reached from here.
 */
import { isDisposableEmail } from 'disposable-email-domains-js';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { detectAll } from 'tinyld';
import type { Signal } from '../../contract/check.ts';
import { isStaff } from '../invitations/decide.ts';
import { EMAIL_ADDRESSES, findFacts } from './personal-facts.ts';

/** A review as the signals see it. */
export interface Suspect {
  /** Headline and text. */
  readonly words: string;
  /** BCP 47, as its author's page said; null when unknown. */
  readonly language: string | null;
  readonly email: string;
}

/** What the shop knows that makes a review more or less likely to be looked at. */
export interface Circumstances {
  /** Addresses and domains of its own people. */
  readonly staff: readonly string[];
  readonly memberEmails: readonly string[];
  /** Reviews by this address within a day. */
  readonly recentByAuthor: number;
  /** Another review says nearly the same. */
  readonly isRepeated: boolean;
}

const LINK =
  /\b(?:https?:\/\/|www\.)\S|\b[\w-]{2,}\.(?:com|net|org|info|shop|store|biz|xyz|top|online|site|ru|cn)\b/i;

/** One who bought several things may well write of all of them in an evening. */
const MANY = 10;

/** A few words are too few to tell a language by. */
const LANGUAGE_FROM = 40;
const SURE = 0.6;

const offensive = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

export function findSignals(suspect: Suspect, circumstances: Circumstances): Signal[] {
  const { words, email } = suspect;
  const found: Readonly<Partial<Record<Signal, boolean>>> = {
    'links': LINK.test(words.replaceAll(EMAIL_ADDRESSES, '')),
    'repeated-text': circumstances.isRepeated,
    'many-at-once': circumstances.recentByAuthor >= MANY,
    'disposable-address': isDisposableEmail(email),
    'offensive-words': mayBeEnglish(suspect) && offensive.hasMatch(words),
    'other-language': isInOtherLanguage(suspect),
    'personal-facts': findFacts(words).length > 0,
    'staff-address': isStaff(circumstances, email),
    'member-address': circumstances.memberEmails.some((each) => isSame(each, email)),
  };
  return (Object.keys(found) as Signal[]).filter((signal) => found[signal]);
}

/** The list is of English words; other languages have innocent ones that look like them. */
function mayBeEnglish({ language }: Suspect): boolean {
  return language === null || language.startsWith('en');
}

function isInOtherLanguage({ words, language }: Suspect): boolean {
  if (language === null || words.length < LANGUAGE_FROM) return false;
  const [best] = detectAll(words);
  return best !== undefined && best.accuracy >= SURE && best.lang !== language.slice(0, 2).toLowerCase();
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
