/** The steps of an attribute. Apart from the schemas, as the widget carries no zod. */
export const STEPS = 5;

/** Where the best of an attribute may lie. */
export const BEST_STEPS = ['middle', 'high'] as const;
export type BestStep = (typeof BEST_STEPS)[number];

/** The mean to two decimals; null while nobody has answered. */
export function averageOf(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round((100 * sum) / count) / 100;
}
