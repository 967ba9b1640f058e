import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';

/** Carries what the work answered out of the transaction that it undoes. */
class Undone<T> extends Error {
  readonly answer: T;

  constructor(answer: T) {
    super('The transaction is undone, as it was only tried out');
    this.answer = answer;
  }
}

/** Does the work and undoes it, so that what it answers is what the database would really do. */
export async function tryOut<T>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  let undone: Undone<T> | undefined;
  try {
    return await inTransaction(database, async (transaction) => {
      undone = new Undone(await work(transaction));
      throw undone;
    });
  } catch (error) {
    if (undone === undefined || error !== undone) throw error;
    return undone.answer;
  }
}
