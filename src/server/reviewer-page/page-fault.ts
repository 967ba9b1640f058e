import type { ErrorHandler } from 'hono';
import { isUnavailable } from '../database/unavailable.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { ProblemException } from '../problem-exception.ts';
import { faultOf } from '../request-log.ts';
import { failedPage, unknownPage } from './templates/closed-pages.ts';

const GONE = new Set(['unknown-review', 'unknown-message', 'unauthorized']);

/** What a person is shown when it cannot be done; the cause is for the log alone. */
export function pageFault({ log }: ServerDependencies): ErrorHandler {
  return function pageFault(error, c) {
    if (error instanceof ProblemException && GONE.has(error.problem)) return c.html(unknownPage(), 404);
    log.error({ fault: faultOf(error) }, 'request failed');
    if (isUnavailable(error)) {
      c.header('Retry-After', '5');
      return c.html(failedPage('One moment, please', 'The server cannot answer just now.'), 503);
    }
    return c.html(failedPage('That did not work', 'The fault is in the server.'), 500);
  };
}
