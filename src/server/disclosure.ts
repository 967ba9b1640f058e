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

/** In English where the language is none of the widget's. The ledger is a page for people. */
export function disclosureOf(sources: ReviewSources, ledgerUrl: string, locale = 'en'): string[] {
  const language = locale.toLowerCase().split('-', 1)[0];
  const place = DISCLOSURE_LANGUAGES.findIndex((each) => each === language);
  const facts = { days: sources.holdDays, rejected: sources.rejected, ledger: ledgerUrl };
  return sentencesOf(sources).map((sentence) =>
    (DISCLOSURE_WORDS[sentence]?.[place] ?? sentence).replaceAll(
      /\{(days|rejected|ledger)\}/g,
      (_, mark: keyof typeof facts) => String(facts[mark]),
    ),
  );
}

/** In English. */
function sentencesOf(sources: ReviewSources): string[] {
  return [
    sources.hasVerified
      ? 'Anyone may write a review. Those marked as a verified purchase are tied to an order; the purchase of the others is not checked.'
      : 'Anyone may write a review; whether the writer bought the product is not checked.',
    sources.asksBuyers &&
      'Buyers are asked for a review by mail, all of them by one rule that knows nothing of what they think.',
    publication(sources.holdDays),
    'Rejected so far, each for a reason that its writer was told: {rejected}. What became of every review is counted at {ledger}',
    'The newest come first unless you choose another order.',
    'The average is the plain mean of all published reviews.',
    sources.hasStaff &&
      'Reviews by people who work for the shop are marked as such and never called verified.',
    sources.hasIncentivized && 'Reviews whose writers were given something for writing are marked as such.',
    sources.hasImported &&
      'Reviews moved in from another system are marked as such and never called verified.',
  ].filter((sentence) => sentence !== false);
}

function publication(holdDays: number): string {
  if (holdDays === 0) return 'Every review is published at once. None is held back or chosen by its stars.';
  return holdDays === 1
    ? 'Every review is published by itself 1 day after it was written. None is held longer or chosen by its stars.'
    : 'Every review is published by itself {days} days after it was written. None is held longer or chosen by its stars.';
}
