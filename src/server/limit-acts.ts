/** How often those without an account may act, and read. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { OperationName } from '../contract/operations.ts';
import { limitRate, type RateDependencies, tooMany } from './limit-rate.ts';

interface Most {
  /** By one network; an office, a school or a mobile carrier shares one. */
  readonly network: number;
  /** Of one product by all. */
  readonly product?: number;
  /** In one shop by all. */
  readonly shop?: number;
}

/** In each span of 15 minutes. They are counted in the database, so that all servers of it count together. */
export const ACTS_MAX: { readonly [N in OperationName]?: Most } = {
  /** Twice for each review that needs a proof of work. */
  submitReview: { network: 45, product: 300, shop: 3000 },
  answerInvitation: { network: 120, shop: 6000 },
  /** Photos of twelve whole reviews. */
  uploadMedia: { network: 60, shop: 6000 },
  voteReview: { network: 120, shop: 12_000 },
  reportReview: { network: 20, shop: 1000 },
  /** Each is a mail to an address that somebody has typed. */
  inviteMember: { network: 30 },
  /** Each asks a page of somebody's server. */
  checkPage: { network: 30, shop: 60 },
  /** The whole of a shop at once. */
  getGoogleFeed: { network: 30 },
  getMetaFeed: { network: 30 },
};

/** In each minute, by one network; counted by each server for itself, as counting costs no more than a look into memory. */
export const READS_MAX = 3000;
const READS_SECONDS = 60;

export interface ActBy {
  readonly name: OperationName;
  readonly shopId: string;
  readonly productId: string | undefined;
  readonly network: string;
}

export interface LimitDependencies extends RateDependencies {
  /** How many times the usual is allowed; 0 for no limits. */
  readonly rateLimitFactor: number;
}

/**
 * Throws `too-many-requests` once it was done too often. Answers how often this network did it lately; undefined
 * where it is not counted.
 */
export async function limitAct(
  dependencies: LimitDependencies,
  { name, shopId, productId, network }: ActBy,
): Promise<number | undefined> {
  const { rateLimitFactor } = dependencies;
  const most = ACTS_MAX[name];
  if (!most || rateLimitFactor === 0) return undefined;
  const count = (of: readonly string[], usual: number | undefined) =>
    usual === undefined ? undefined : limitRate(dependencies, [name, shopId, ...of], usual * rateLimitFactor);
  // The network first: whoever asks too often does not use up what all share.
  const byNetwork = await count([network], most.network);
  if (productId !== undefined) await count(['product', productId], most.product);
  await count(['shop'], most.shop);
  return byNetwork;
}

export type LimitReads = (network: string) => Promise<void>;

export function limitReads(rateLimitFactor: number): LimitReads {
  if (rateLimitFactor === 0) return () => Promise.resolve();
  const limiter = new RateLimiterMemory({ points: READS_MAX * rateLimitFactor, duration: READS_SECONDS });
  return async function count(network) {
    try {
      await limiter.consume(network);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw tooMany(refused.msBeforeNext);
    }
  };
}
