/** What a merchant is told when something could not be had or done: what it was, and what helps. */
import { NetworkError } from '../client/network-error.ts';
import { ProblemError } from '../client/problem-error.ts';

const NETWORK: Readonly<Record<NetworkError['fault'], string>> = {
  offline: 'You seem to be offline.',
  unreachable: 'The server cannot be reached.',
  timeout: 'The answer took too long.',
  malformed: 'The answer was not what Candor expects; reload the page to get its newest version.',
};

/** `what` is a sentence, such as `The case could not be loaded.`; `owners` are named where a right is missing. */
export function failureWords(what: string, failure: unknown, owners: readonly string[] = []): string {
  if (problemName(failure) === 'not-allowed') return `${what} ${missingRight(owners)}`;
  return `${what} ${reason(failure)}`;
}

/** It was there when the page was opened, or its button would not be. */
function missingRight(owners: readonly string[]): string {
  const whom = owners.length > 0 ? owners.join(' or ') : 'an owner of the shop';
  return `Your role no longer allows it; ask ${whom}, who can change that.`;
}

function reason(failure: unknown): string {
  if (failure instanceof NetworkError) return NETWORK[failure.fault];
  if (!(failure instanceof ProblemError)) return 'Something in this page went wrong; reload it.';
  const details = failure.problem?.errors?.map(({ detail }) => detail) ?? [];
  if (details.length > 0) return `It ${details.join(', and ')}.`;
  return failure.problem ? `${failure.problem.title}.` : `The server answered ${failure.status}.`;
}

/** The last segment of a problem's type, by which it is known; undefined for any other failure. */
export function problemName(failure: unknown): string | undefined {
  return failure instanceof ProblemError ? failure.problem?.type.split('/').at(-1) : undefined;
}
