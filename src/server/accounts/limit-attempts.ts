/**
 * How often somebody may try to come in: by the address that they ask from, so that one cannot try
 * many accounts, and by the e-mail address that they name, so that many cannot try one account. It
 * is counted before anything is looked up, so that a limit does not tell whether an account exists.
 */
import { forgetAttempts } from '../database/sign-in-attempts.ts';
import { hashOfRate, limitRate, type RateDependencies } from '../limit-rate.ts';

/** In each span of 15 minutes. An office shares one address; a mailbox should not fill up. */
const MOST = {
  'address': 60,
  'password': 10,
  'link from address': 10,
  'link to e-mail': 3,
} as const;

export type Attempt = keyof typeof MOST;

export interface AttemptLimits {
  /** Throws `too-many-requests` once there were too many of this kind by `whom`. */
  readonly count: (attempt: Attempt, whom: string) => Promise<void>;
  readonly forget: (attempt: Attempt, whom: string) => Promise<void>;
}

export function limitAttempts(dependencies: RateDependencies): AttemptLimits {
  const partsOf = (attempt: Attempt, whom: string) => ['sign-in-attempt', attempt, whom];
  return {
    count: (attempt, whom) => limitRate(dependencies, partsOf(attempt, whom), MOST[attempt]),
    forget: (attempt, whom) =>
      forgetAttempts(dependencies.database, hashOfRate(dependencies.secret, partsOf(attempt, whom))),
  };
}
