import { ImportError } from '../server/import/read-csv.ts';
import { StartError } from '../server/start-error.ts';

/** What a person can mend is one line; anything else is a fault of Candor's and shows where it is. */
export function endWithReason(error: unknown): void {
  process.exitCode = 1;
  const isTheirs = error instanceof StartError || error instanceof ImportError;
  console.error(isTheirs ? `candor: ${error.message}` : error);
}
