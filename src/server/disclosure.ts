/**
 * How reviews come about in a shop, said from what is true of it today. When the
 * code begins to do something else with reviews, a sentence here changes with it.
 */
export interface ReviewSources {
  readonly hasVerified: boolean;
  readonly hasImported: boolean;
  readonly hasIncentivized: boolean;
  /** Buyers are asked by mail. */
  readonly asksBuyers: boolean;
}

export function disclosureOf({
  hasVerified,
  hasImported,
  hasIncentivized,
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
    ...(hasIncentivized
      ? ['Reviews whose writers were given something for writing are marked as such.']
      : []),
    ...(hasImported
      ? ['Reviews moved in from another system are marked as such and never called verified.']
      : []),
  ];
}
