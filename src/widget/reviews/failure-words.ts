/** What a shopper is told when something could not be had: calm, and what to expect of trying again. */
import type { NetworkError } from '../../client/network-error.ts';
import type { ProblemError } from '../../client/problem-error.ts';
import { t } from '../../ui/words.ts';

/**
 * Goes by the properties of the two error classes, as the classes themselves are in the first stage
 * and this file is in the second.
 */
export function failureWords(what: string, failure: unknown): string {
  return `${what} ${reason(Object(failure))}`;
}

/** What the button says that tries again; the seconds run down where it may not be pressed yet. */
export function retryWords(wait: number): string {
  return wait > 0 ? t`Try again in ${wait} s` : t`Try again`;
}

function reason({ status, fault }: Partial<ProblemError & NetworkError>): string {
  if (status === 404) return t`Reviews are not set up for this product yet.`;
  if (status === 429) return t`There were many requests; please try again in a while.`;
  if (fault === 'offline') return t`You seem to be offline.`;
  if (fault === 'timeout') return t`The answer took too long.`;
  return t`Everything else on this page works as usual.`;
}
