/**
 * How many reviews of a shop come from one network. Of the network only a keyed hash is kept, for a day and beside
 * no review, so nobody can tell later who wrote from where.
 */
import type { LimitDependencies } from '../limit-acts.ts';
import { countWithin } from '../limit-rate.ts';

/** A family, or a small office, may write as many in a day. */
export const MANY_FROM_NETWORK = 20;
const DAY_MS = 86_400_000;

/** Counts one more review. */
export async function isManyFromNetwork(
  dependencies: LimitDependencies,
  shopId: string,
  network: string,
): Promise<boolean> {
  const { count } = await countWithin(dependencies, ['review-from-network', shopId, network], DAY_MS);
  return count > MANY_FROM_NETWORK * dependencies.rateLimitFactor;
}
