import type { ProblemError } from '../client/problem-error.ts';

/**
 * In how many seconds a failure allows to ask again; 0 where it does not say. A `Retry-After` may also be a
 * date, which endpoints hardly ever send, and which is as good as none here.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function secondsIn(failure: unknown): number {
  return Number((Object(failure) as Partial<ProblemError>).retryAfter) || 0;
}
