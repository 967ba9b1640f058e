/**
 * Asks for a moment of work before a review is taken, where something speaks for a program at the other end. A
 * challenge is signed for one shop and one idempotency key, so that its proof is good for the one review that is
 * stored under that key, however often it is sent, and nothing has to be kept to refuse it elsewhere.
 */
import { createHmac } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { isDisposableEmail } from 'disposable-email-domains-js';
import * as z from 'zod/mini';
import { PROOF_NUMBERS, proofMissing } from '../contract/proof-of-work.ts';
import type { LimitDependencies } from './limit-acts.ts';
import { ProblemException } from './problem-exception.ts';

/** Requests by one network in 15 minutes that need no proof: people of one office may have had the same mail. */
export const PROOF_AFTER = 15;
const GOOD_MS = 10 * 60 * 1000;

const Solved = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string(),
  number: z.int().check(z.minimum(0)),
  salt: z.string().check(z.regex(/^[\da-f]+\?expires=\d+&$/)),
  signature: z.string(),
});

export interface Sender {
  readonly shopId: string;
  readonly idempotencyKey: string;
  readonly email: string;
  /** Requests by the same network lately. */
  readonly byNetwork: number;
  readonly proof: string | undefined;
}

/** Throws `proof-of-work`, with a challenge, where one is due and none, or a wrong one, was sent. */
export async function askForWork(dependencies: LimitDependencies, sender: Sender): Promise<void> {
  const { secret, clock, rateLimitFactor } = dependencies;
  const { shopId, idempotencyKey, email, byNetwork, proof } = sender;
  if (byNetwork <= PROOF_AFTER * rateLimitFactor && !isDisposableEmail(email)) return;
  const hmacKey = createHmac('sha256', secret)
    .update(['proof-of-work', shopId, idempotencyKey].join('\n'))
    .digest('hex');
  const now = clock.now();
  if (proof !== undefined && (await isSolved(proof, hmacKey, now))) return;
  const expires = new Date(now.getTime() + GOOD_MS);
  const challenge = await createChallenge({ hmacKey, expires, maxNumber: PROOF_NUMBERS });
  throw new ProblemException('proof-of-work', { errors: [proofMissing(challenge)] });
}

async function isSolved(proof: string, hmacKey: string, now: Date): Promise<boolean> {
  const solved = Solved.safeParse(parsed(proof));
  if (!solved.success) return false;
  const seconds = Number(/expires=(\d+)/.exec(solved.data.salt)?.[1]);
  // Judged by the clock of the server, which altcha does not know.
  if (seconds * 1000 < now.getTime()) return false;
  return verifySolution(solved.data, hmacKey, false);
}

function parsed(proof: string): unknown {
  try {
    return JSON.parse(Buffer.from(proof, 'base64').toString());
  } catch {
    return undefined; // Judged as any other that is no proof.
  }
}
