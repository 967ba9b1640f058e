/**
 * Finds personal facts in a text by their patterns, and masks them. Nothing but what was found here can be
 * masked, and nothing but that changes: so nobody rewrites a review with it.
 */
import { FACT_KINDS, type FactKind } from '../../contract/masking.ts';
import { maskOf, SHORT_MASK } from './mask-words.ts';

declare const found: unique symbol;

/** Made by {@link findFacts} alone. */
export interface FoundFact {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  readonly [found]: true;
}

export const EMAIL_ADDRESSES = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const PATTERNS: Readonly<Record<FactKind, RegExp>> = {
  email: EMAIL_ADDRESSES,
  /** Seven figures or more, as telephones have and dates, prices and sizes have not. */
  phone: /(?:\+|\b00|\b0)\d(?:[\s./()-]{0,2}\d){6,}/g,
  /** A street with its number, as it is written in English and in German, and what of a place follows. */
  address:
    /\b(?:\d{1,5}[a-z]?\s+(?:\p{Lu}[\p{L}'-]+\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard)\b|\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|weg|gasse|allee|platz)\s+\d{1,4}[a-z]?\b)(?:,?\s+\d{4,5}\s+\p{Lu}[\p{L}-]+)?/gu,
};

/** In the order in which they stand; none overlaps another. */
export function findFacts(text: string): FoundFact[] {
  const all = FACT_KINDS.flatMap((kind) =>
    [...text.matchAll(PATTERNS[kind])].map(
      ({ index, 0: words }) => ({ kind, start: index, end: index + words.length }) as FoundFact,
    ),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: FoundFact[] = [];
  for (const fact of all) if (fact.start >= (apart.at(-1)?.end ?? 0)) apart.push(fact);
  return apart;
}

/** The text with a mark in the place of each fact. Where the marks would make it longer than a text may be, short ones. */
export function maskFacts(
  text: string,
  facts: readonly FoundFact[],
  { language, lengthMax }: { readonly language: string | null; readonly lengthMax: number },
): string {
  const masked = replaceFacts(text, facts, ({ kind }) => maskOf(kind, language));
  return masked.length <= lengthMax ? masked : replaceFacts(text, facts, () => SHORT_MASK);
}

function replaceFacts(text: string, facts: readonly FoundFact[], mark: (fact: FoundFact) => string): string {
  let at = 0;
  const parts = facts.map((fact) => {
    const before = text.slice(at, fact.start);
    at = fact.end;
    return before + mark(fact);
  });
  return parts.join('') + text.slice(at);
}
