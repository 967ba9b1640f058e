/**
 * How often somebody may try to come in: by the address that they ask from, so that one cannot try
 * many accounts, and by the e-mail address that they name, so that many cannot try one account. It
 * is counted before anything is looked up, so that a limit does not tell whether an account exists.
 */
import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/schema.ts';
import { countAttempt, forgetAttempts, forgetPastAttempts } from '../database/sign-in-attempts.ts';
import { ProblemException } from '../problem-exception.ts';

const WINDOW_MS = 15 * 60 * 1000;

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

export function limitAttempts({
  database,
  secret,
  clock,
}: {
  readonly database: Kysely<Tables>;
  readonly secret: string;
  readonly clock: { now(): Date };
}): AttemptLimits {
  const hash = (attempt: Attempt, whom: string) =>
    createHmac('sha256', secret).update(`sign-in-attempt\n${attempt}\n${whom}`).digest();
  return {
    async count(attempt, whom) {
      const now = clock.now();
      const span = { now, until: new Date(now.getTime() + WINDOW_MS) };
      const { count, until } = await countAttempt(database, hash(attempt, whom), span);
      if (count === 1) await forgetPastAttempts(database, now);
      if (count <= MOST[attempt]) return;
      const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
      throw new ProblemException('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
    },
    forget: (attempt, whom) => forgetAttempts(database, hash(attempt, whom)),
  };
}
