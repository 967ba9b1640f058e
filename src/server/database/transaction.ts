import type { Kysely, Transaction } from 'kysely';
import { chainWaiting } from './audit-chain.ts';
import type { Tables } from './schema.ts';

/** Serialization failure and deadlock: PostgreSQL asks for another try, and so do the engines that speak like it. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS_MAX = 5;

/** `work` must change nothing but the database, as it may run more than once. */
export async function inTransaction<T>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction().execute(async (transaction) => {
        const answer = await work(transaction);
        await chainWaiting(transaction);
        return answer;
      });
    } catch (error) {
      if (attempt === ATTEMPTS_MAX || !TRY_AGAIN.has(sqlState(error) ?? '')) throw error;
    }
  }
}

/** The code that PostgreSQL, or the socket to it, gave the error. */
export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
