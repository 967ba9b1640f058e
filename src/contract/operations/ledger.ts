/** What anyone may ask to see how a shop treats its reviews. */
import { Ledger } from '../ledger.ts';
import type { Operation } from '../operation.ts';

export const ledgerOperations = {
  getLedger: {
    method: 'GET',
    path: '/ledger',
    access: 'public',
    summary: 'What became of all reviews',
    description:
      'How many reviews were received, published and rejected, for which reasons, and how long publication took, also by stars. It counts reviews written here; those moved in from another system were published there. Everything is counted from the log of acts, and `candor audit verify` checks that both agree.',
    answer: { status: 200, description: 'The ledger.', body: Ledger },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
