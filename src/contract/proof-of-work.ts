/**
 * A moment of work by the shopper's own machine, asked only when something speaks for a program at the other
 * end. The challenge and its answer are those of ALTCHA; nobody else is asked.
 *
 * @see https://altcha.org/docs/v1/proof-of-work/
 */
import * as z from 'zod/mini';
import type { RequestError } from './problem.ts';

/** The numbers to try; a telephone takes a second or two, and nobody has to do anything. */
export const PROOF_NUMBERS = 50_000;

/** Base64 of `{ algorithm, challenge, number, salt, signature }`. */
export const ProofOfWork = z
  .string()
  .check(z.regex(/^[\w+/-]{1,1000}={0,2}$/, { error: 'must be the base64 of a solved challenge' }));

/** What is refused is that the header is missing; what is told of it is the challenge, as JSON. */
export function proofMissing(challenge: object): RequestError {
  return { in: 'header', pointer: '/proof-of-work', detail: JSON.stringify(challenge) };
}

/** What was asked, to be compared with the same request sent again: with or without a proof it asks the same. */
export function askedWithoutProof(input: object): object {
  if (!('headers' in input)) return input;
  const { 'proof-of-work': _, ...headers } = input.headers as Readonly<Record<string, unknown>>;
  return { ...input, headers };
}
