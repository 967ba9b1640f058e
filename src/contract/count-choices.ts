/** What of a product's reviews can be chosen, with counts: one rule for the server and the mock. */
import { type Filter, FILTERS } from './filters.ts';
import type { Choice } from './review.ts';

/** What a review is filtered by, as it stands in a query; empty where it has none of it. */
export type Traits = { readonly [F in Filter]: string };

/** So many reviews that are alike in all of it. */
export interface Alike {
  readonly traits: Traits;
  readonly count: number;
}

/** What is asked for; a filter that is left out takes any. */
export type Asked = { readonly [F in Filter]?: string | number | undefined };

export function fits(traits: Traits, asked: Asked, except?: Filter): boolean {
  return FILTERS.every(
    (filter) => filter === except || asked[filter] === undefined || traits[filter] === String(asked[filter]),
  );
}

/** The language of a BCP 47 tag, whatever the region. */
export function languageOf(tag: string | null): string {
  return /^[a-z]{2,3}/.exec(tag?.toLowerCase() ?? '')?.[0] ?? '';
}

/** A value that only reviews have which do not fit the other filters is counted as 0. */
export function countChoices(all: readonly Alike[], asked: Asked): { total: number; choices: Choice[] } {
  const choices = FILTERS.flatMap((filter) => {
    const counts = new Map<string, number>();
    for (const { traits, count } of all) {
      const value = traits[filter];
      const before = counts.get(value) ?? 0;
      if (value !== '' && count > 0) counts.set(value, before + (fits(traits, asked, filter) ? count : 0));
    }
    return [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, count]) => ({ filter, value, count }));
  });
  const total = all.reduce((sum, { traits, count }) => sum + (fits(traits, asked) ? count : 0), 0);
  return { total, choices };
}
