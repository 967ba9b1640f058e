import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { proofMissing } from '../contract/proof-of-work.ts';
import { ShopProblem } from './shop-problem.ts';

/** Fewer than a server lets try, so that tests are quick. */
const NUMBERS = 2000;

/** As the server does it: a proof is good for the one idempotency key that its challenge was made for. */
export async function askForWork({ headers }: Request): Promise<void> {
  const hmacKey = `of a shop in memory: ${headers.get('idempotency-key')}`;
  const proof = headers.get('proof-of-work');
  if (proof !== null && (await verifySolution(proof, hmacKey))) return;
  const challenge = await createChallenge({ hmacKey, maxNumber: NUMBERS });
  throw new ShopProblem('proof-of-work', [proofMissing(challenge)]);
}
