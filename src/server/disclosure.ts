import { DISCLOSURE_LANGUAGES, DISCLOSURE_WORDS } from './disclosure-words.ts';

/**
 * How reviews come about in a shop, said from what is true of it today. When the
 * code begins to do something else with reviews, a sentence here changes with it.
 */
export interface ReviewSources {
  readonly hasVerified: boolean;
  readonly hasImported: boolean;
  readonly hasIncentivized: boolean;
  /** Somebody who works for the shop wrote a review. */
  readonly hasStaff: boolean;
  /** Buyers are asked by mail. */
  readonly asksBuyers: boolean;
  /** How long every review is held before it is published. */
  readonly holdDays: number;
  /** How many reviews are rejected. */
  readonly rejected: number;
}

/** A sentence in English, and what stands in the place of its marks. */
type Said = readonly [sentence: string, value?: string | number, other?: string];

/** In English where the language is none of the widget's. The ledger is a page for people. */
export function disclosureOf(sources: ReviewSources, ledgerUrl: string, locale = 'en'): string[] {
  const language = locale.toLowerCase().split('-', 1)[0];
  const place = DISCLOSURE_LANGUAGES.findIndex((each) => each === language);
  return sentencesOf(sources, ledgerUrl).map(([sentence, value = '', other = '']) =>
    (DISCLOSURE_WORDS[sentence]?.[place] ?? sentence).replace('{0}', String(value)).replace('{1}', other),
  );
}

function sentencesOf(sources: ReviewSources, ledgerUrl: string): Said[] {
  return [
    sources.hasVerified
      ? said(
          'Anyone may write a review. Those marked as a verified purchase are tied to an order; the purchase of the others is not checked.',
        )
      : said('Anyone may write a review; whether the writer bought the product is not checked.'),
    sources.asksBuyers &&
      said(
        'Buyers are asked for a review by mail, all of them by one rule that knows nothing of what they think.',
      ),
    publication(sources.holdDays),
    said(
      'Rejected so far, each for a reason that its writer was told: {0}. What became of every review is counted at {1}',
      sources.rejected,
      ledgerUrl,
    ),
    said('The newest come first unless you choose another order.'),
    said('The average is the plain mean of all published reviews.'),
    sources.hasStaff &&
      said('Reviews by people who work for the shop are marked as such and never called verified.'),
    sources.hasIncentivized &&
      said('Reviews whose writers were given something for writing are marked as such.'),
    sources.hasImported &&
      said('Reviews moved in from another system are marked as such and never called verified.'),
  ].filter((each) => each !== false);
}

const said = (...words: Said): Said => words;

function publication(holdDays: number): Said {
  if (holdDays === 0) return ['Every review is published at once. None is held back or chosen by its stars.'];
  return holdDays === 1
    ? [
        'Every review is published by itself 1 day after it was written. None is held longer or chosen by its stars.',
      ]
    : [
        'Every review is published by itself {0} days after it was written. None is held longer or chosen by its stars.',
        holdDays,
      ];
}
