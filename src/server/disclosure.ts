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
  /** How long every review is held before it is published. */
  readonly holdDays: number;
}

export function disclosureOf({
  hasVerified,
  hasImported,
  hasIncentivized,
  asksBuyers,
  holdDays,
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
    publication(holdDays),
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

function publication(holdDays: number): string {
  if (holdDays === 0) return 'Every review is published at once. None is held back or chosen by its stars.';
  const time = holdDays === 1 ? '1 day' : `${holdDays} days`;
  return `Every review is published by itself ${time} after it was written. None is held longer or chosen by its stars.`;
}
