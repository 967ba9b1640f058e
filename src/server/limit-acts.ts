/** How often somebody without an account may act, by the address that they ask from. Of the address a keyed hash is kept, for a quarter of an hour. */
import { createHmac } from 'node:crypto';
import type { OperationName } from '../contract/operations.ts';
import { countAttempt, forgetPastAttempts } from './database/sign-in-attempts.ts';
import type { ServerDependencies } from './dependencies.ts';
import { ProblemException } from './problem-exception.ts';

const WINDOW_MS = 15 * 60 * 1000;

/** In each span of 15 minutes; an office or a school shares one address. */
const MOST: { readonly [N in OperationName]?: number } = {
  /** Photos of twelve whole reviews. */
  uploadMedia: 60,
  voteReview: 120,
  reportReview: 20,
};

export interface ActBy {
  readonly name: OperationName;
  readonly shopId: string;
  /** Asked for when there is a limit. */
  readonly address: () => string;
}

/** Throws `too-many-requests` once it was done too often; acts without a limit are not counted. */
export async function limitAct(
  { database, secret, clock }: Pick<ServerDependencies, 'database' | 'secret' | 'clock'>,
  { name, shopId, address }: ActBy,
): Promise<void> {
  const most = MOST[name];
  if (most === undefined) return;
  const now = clock.now();
  const hash = createHmac('sha256', secret).update(`${name}\n${shopId}\n${address()}`).digest();
  const span = { now, until: new Date(now.getTime() + WINDOW_MS) };
  const { count, until } = await countAttempt(database, hash, span);
  if (count === 1) await forgetPastAttempts(database, now);
  if (count <= most) return;
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  throw new ProblemException('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
}
