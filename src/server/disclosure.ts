/**
 * How reviews come about in a shop, said from what is true of it today. When the
 * code begins to do something else with reviews, a sentence here changes with it.
 */
export interface ReviewSources {
  readonly hasVerified: boolean;
  readonly hasImported: boolean;
}

export function disclosureOf({ hasVerified, hasImported }: ReviewSources): string[] {
  return [
    hasVerified
      ? 'Anyone may write a review. Those marked as a verified purchase are tied to an order; the purchase of the others is not checked.'
      : 'Anyone may write a review; whether the writer bought the product is not checked.',
    'Every review is published at once. None is held back or chosen by its stars.',
    'The newest come first unless you choose another order.',
    'The average is the plain mean of all published reviews.',
    ...(hasImported
      ? ['Reviews moved in from another system are marked as such and never called verified.']
      : []),
  ];
}
