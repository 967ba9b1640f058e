/** Solves a challenge of ALTCHA, in the background and without anybody's doing. */
import type { ProblemError } from '../../client/problem-error.ts';

/** Tried at once; between two rounds the page has its turn. */
const ROUND = 500;
/** Whatever an endpoint asks, no telephone is kept busy for longer. */
const MOST = 1_000_000;

interface Challenge {
  readonly algorithm: string;
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
}

/** The challenge of a refusal that asks for work; undefined for any other. */
export function challengeIn(error: unknown): string | undefined {
  const { problem } = error as Partial<ProblemError>;
  return problem?.errors?.find(({ pointer }) => pointer === '/proof-of-work')?.detail;
}

/** The base64 of the solved challenge; rejects where there is no solution, or the page is not under TLS. */
export async function prove(detail: string, signal: AbortSignal): Promise<string> {
  const { maxnumber, ...asked } = JSON.parse(detail) as Challenge;
  const wanted = Number.parseInt(asked.challenge.slice(0, 8), 16);
  const encoder = new TextEncoder();
  const beginning = async (number: number) =>
    new DataView(await crypto.subtle.digest('SHA-256', encoder.encode(asked.salt + number))).getUint32(0);
  for (let first = 0; first <= Math.min(maxnumber, MOST); first += ROUND) {
    signal.throwIfAborted();
    const round = await Promise.all(Array.from({ length: ROUND }, (_, index) => beginning(first + index)));
    const found = round.indexOf(wanted);
    if (found >= 0) return btoa(JSON.stringify({ ...asked, number: first + found }));
  }
  throw new Error('The challenge has no solution.');
}
