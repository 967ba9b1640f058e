/** So many of something in each span of 15 minutes, counted by a keyed hash, as it comes from addresses. */
import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './database/schema.ts';
import { type Attempts, countAttempt, forgetPastAttempts } from './database/sign-in-attempts.ts';
import { ProblemException } from './problem-exception.ts';

const WINDOW_MS = 15 * 60 * 1000;

export interface RateDependencies {
  readonly database: Kysely<Tables>;
  readonly secret: string;
  readonly clock: { now(): Date };
}

export function hashOfRate(secret: string, parts: readonly string[]): Buffer {
  return createHmac('sha256', secret).update(parts.join('\n')).digest();
}

/** Counts one more of these parts in a span of so many milliseconds, which begins with the first. */
export async function countWithin(
  { database, secret, clock }: RateDependencies,
  parts: readonly string[],
  ms: number,
): Promise<Attempts> {
  const now = clock.now();
  const span = { now, until: new Date(now.getTime() + ms) };
  const counted = await countAttempt(database, hashOfRate(secret, parts), span);
  if (counted.count === 1) await forgetPastAttempts(database, now);
  return counted;
}

/** Counts one more of these parts, and answers how many there are; throws `too-many-requests` once there were more than `most`. */
export async function limitRate(
  dependencies: RateDependencies,
  parts: readonly string[],
  most: number,
): Promise<number> {
  const now = dependencies.clock.now();
  const { count, until } = await countWithin(dependencies, parts, WINDOW_MS);
  if (count <= most) return count;
  throw tooMany(until.getTime() - now.getTime());
}

export function tooMany(ms: number): ProblemException {
  const seconds = Math.ceil(ms / 1000);
  return new ProblemException('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
}
