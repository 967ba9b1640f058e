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
}

/** In English where the language is none of the widget's. */
export function disclosureOf(sources: ReviewSources, locale = 'en'): string[] {
  const language = locale.toLowerCase().split('-', 1)[0];
  const place = DISCLOSURE_LANGUAGES.findIndex((each) => each === language);
  return sentencesOf(sources).map((sentence) => DISCLOSURE_WORDS[sentence]?.[place] ?? sentence);
}

function sentencesOf({
  hasVerified,
  hasImported,
  hasIncentivized,
  hasStaff,
  asksBuyers,
}: ReviewSources): string[] {
  return [
    hasVerified
      ? 'Anyone may write a review. Those marked as a verified purchase are tied to an order; the purchase of the others is not checked.'
      : 'Anyone may write a review; whether the writer bought the product is not checked.',
    ...(asksBuyers
      ? [
          'Buyers are asked for a review by mail, all of them by one rule that knows nothing of what they think.',
        ]
      : []),
    'Every review is published at once. None is held back or chosen by its stars.',
    'The newest come first unless you choose another order.',
    'The average is the plain mean of all published reviews.',
    ...(hasStaff
      ? ['Reviews by people who work for the shop are marked as such and never called verified.']
      : []),
    ...(hasIncentivized
      ? ['Reviews whose writers were given something for writing are marked as such.']
      : []),
    ...(hasImported
      ? ['Reviews moved in from another system are marked as such and never called verified.']
      : []),
  ];
}
