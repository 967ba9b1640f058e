import type { Kysely } from 'kysely';
import type { InvitationTrial, TrialOutcome } from '../../contract/invitation-trial.ts';
import type { TrialRow } from '../database/invitation-tables.ts';
import { readOutcomes } from '../database/invitation-trials.ts';
import type { Tables } from '../database/schema.ts';
import { differenceOf } from './share-difference.ts';

/** A trial with what has come of it until now. */
export async function toldTrial(database: Kysely<Tables>, row: TrialRow): Promise<InvitationTrial> {
  const outcomes = await readOutcomes(database, row.shop_id, row.id);
  const share = ({ reviewed, invited }: TrialOutcome) => ({ count: reviewed, of: invited });
  return {
    id: row.id,
    language: row.language,
    subject: row.subject,
    opening: row.opening,
    startedAt: row.started_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    kept: row.kept,
    outcomes,
    difference: differenceOf(share(outcomes.first), share(outcomes.second)),
  };
}
