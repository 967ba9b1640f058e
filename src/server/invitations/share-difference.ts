/**
 * Between which bounds the difference of two shares lies. The interval is right for small numbers and for shares near
 * none or all, where the common one is not.
 *
 * @see R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven
 *   methods, Statistics in Medicine 17 (1998), 873-890, method 10: https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 */

/** 99 %, not 95: a shop looks often, and each look may err. */
const Z = 2.5758;
/** Of fewer in either half nothing is said. */
const FEWEST = 100;

export interface Share {
  readonly count: number;
  readonly of: number;
}

/** By how much the second is larger; null where there are too few. */
export function differenceOf(first: Share, second: Share): { low: number; high: number } | null {
  return Math.min(first.of, second.of) < FEWEST ? null : intervalOf(first, second, Z);
}

export function intervalOf(first: Share, second: Share, z: number): { low: number; high: number } {
  const [one, other] = [wilson(first, z), wilson(second, z)];
  const difference = other.share - one.share;
  return {
    low: difference - Math.hypot(other.share - other.low, one.high - one.share),
    high: difference + Math.hypot(other.high - other.share, one.share - one.low),
  };
}

/** @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209-212 */
function wilson({ count, of }: Share, z: number): { share: number; low: number; high: number } {
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return { share, low: (middle - reach) / whole, high: (middle + reach) / whole };
}
