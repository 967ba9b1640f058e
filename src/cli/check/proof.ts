/** An endpoint may ask a sender who sends much for a moment of work; the widget does it unseen, and so does the check. */
import { solveChallenge } from 'altcha-lib/v1';
import * as z from 'zod/mini';
import { Problem } from '../../contract/problem.ts';

const Challenge = z.object({
  algorithm: z.enum(['SHA-1', 'SHA-256', 'SHA-512']),
  challenge: z.string(),
  maxnumber: z.optional(z.int()),
  salt: z.string(),
  signature: z.string(),
});

/** Undefined where no work is asked for, or there is no end to it. */
export async function proofFor(status: number, text: string): Promise<string | undefined> {
  if (status !== 428) return undefined;
  const problem = Problem.safeParse(parsed(text));
  const detail = problem.data?.errors?.find(({ pointer }) => pointer === '/proof-of-work')?.detail;
  const asked = Challenge.safeParse(parsed(detail ?? ''));
  if (!asked.success) return undefined;
  const { algorithm, challenge, maxnumber, salt, signature } = asked.data;
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  if (!solution) return undefined;
  return btoa(JSON.stringify({ algorithm, challenge, number: solution.number, salt, signature }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Nothing can be asked for in what is not JSON.
  }
}
