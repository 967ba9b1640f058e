import { readLedger } from '../database/ledger.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

export const getLedger: Read<'getLedger'> = async (_, { shopId, database }) => {
  const ledger = await readLedger(database, shopId);
  if (!ledger) throw new ProblemException('unknown-shop');
  return ledger;
};
