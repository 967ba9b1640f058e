/** Which version of the mail a buyer gets. */
import { createHash } from 'node:crypto';
import type { TrialVersion } from '../../contract/invitation-trial.ts';

/** Each with the same chance, by nothing but the ids of the two; the same one however often it is asked. */
export function versionOf(trialId: string, invitationId: string): TrialVersion {
  const [byte = 0] = createHash('sha256').update(`${trialId}\n${invitationId}`).digest();
  return byte % 2 === 0 ? 'first' : 'second';
}
