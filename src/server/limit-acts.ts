/** How often somebody without an account may act, by the address that they ask from. */
import type { OperationName } from '../contract/operations.ts';
import { limitRate, type RateDependencies } from './limit-rate.ts';

/** In each span of 15 minutes; an office or a school shares one address. */
const MOST: { readonly [N in OperationName]?: number } = {
  /** Photos of twelve whole reviews. */
  uploadMedia: 60,
  voteReview: 120,
  reportReview: 20,
  /** Each is a mail to an address that somebody has typed. */
  inviteMember: 30,
  getGoogleFeed: 30,
  getMetaFeed: 30,
};

export interface ActBy {
  readonly name: OperationName;
  readonly shopId: string;
  /** Asked for when there is a limit. */
  readonly address: () => string;
}

/** Throws `too-many-requests` once it was done too often; acts without a limit are not counted. */
export async function limitAct(
  dependencies: RateDependencies,
  { name, shopId, address }: ActBy,
): Promise<void> {
  const most = MOST[name];
  if (most !== undefined) await limitRate(dependencies, [name, shopId, address()], most);
}
