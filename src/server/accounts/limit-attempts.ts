/**
 * How often somebody may try to come in: by the network that they ask from, so that one cannot try many
 * accounts, and by the account together with the network, so that nobody is locked out by a stranger who
 * tries theirs. It is counted before anything is looked up, so that a limit does not tell whether an
 * account exists.
 *
 * @see https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
import { forgetAttempts } from '../database/sign-in-attempts.ts';
import { hashOfRate, limitRate, type RateDependencies } from '../limit-rate.ts';

/** In each span of 15 minutes. An office shares one network; a mailbox should not fill up. */
const MOST = {
  'network': 60,
  'password from network': 10,
  /** Six digits are few: ten tries from one network, and not many more from all. */
  'code from network': 10,
  'code': 100,
  /** By whoever has signed in, and would do something that asks once more who is there. */
  'own password': 10,
  'own code': 10,
  'link from network': 10,
  'link to e-mail': 3,
} as const;

export type Attempt = keyof typeof MOST;

export interface AttemptLimits {
  /** Throws `too-many-requests` once there were too many of this kind by `whom`. */
  readonly count: (attempt: Attempt, ...whom: string[]) => Promise<unknown>;
  readonly forget: (attempt: Attempt, ...whom: string[]) => Promise<void>;
}

export function limitAttempts(dependencies: RateDependencies): AttemptLimits {
  const partsOf = (attempt: Attempt, whom: readonly string[]) => ['sign-in-attempt', attempt, ...whom];
  return {
    count: (attempt, ...whom) => limitRate(dependencies, partsOf(attempt, whom), MOST[attempt]),
    forget: (attempt, ...whom) =>
      forgetAttempts(dependencies.database, hashOfRate(dependencies.secret, partsOf(attempt, whom))),
  };
}
