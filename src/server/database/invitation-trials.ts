/** Two versions of the mail that asks for reviews: which are compared, who got which, and what came of it. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { TrialOutcome, TrialVersion } from '../../contract/invitation-trial.ts';
import type { BuyerLanguageTag } from '../../contract/buyer-languages.ts';
import type { NewTrial, TrialRow } from './invitation-tables.ts';
import type { Tables } from './schema.ts';

export async function readLatestTrial(
  database: Kysely<Tables>,
  shopId: string,
): Promise<TrialRow | undefined> {
  return database
    .selectFrom('invitation_trial')
    .selectAll()
    .where('shop_id', '=', shopId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** One trial runs at a time: one that still did has ended, and all is as it was before it. */
export async function startTrial(transaction: Transaction<Tables>, trial: NewTrial): Promise<TrialRow> {
  await transaction
    .updateTable('invitation_trial')
    .set({ ended_at: trial.started_at, kept: 'first' })
    .where('shop_id', '=', trial.shop_id)
    .where('ended_at', 'is', null)
    .execute();
  return transaction.insertInto('invitation_trial').values(trial).returningAll().executeTakeFirstOrThrow();
}

/** Undefined where no such trial runs. */
export async function endTrial(
  transaction: Transaction<Tables>,
  shopId: string,
  { id, kept, now }: { readonly id: string; readonly kept: TrialVersion; readonly now: Date },
): Promise<TrialRow | undefined> {
  return transaction
    .updateTable('invitation_trial')
    .set({ ended_at: now, kept })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

export async function storeVersions(
  transaction: Transaction<Tables>,
  { shop_id, id: trial_id }: TrialRow,
  versions: readonly { readonly invitation_id: string; readonly version: TrialVersion }[],
): Promise<void> {
  if (versions.length === 0) return;
  await transaction
    .insertInto('invitation_version')
    .values(versions.map((each) => ({ ...each, shop_id, trial_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface OwnWords {
  /** Empty for Candor's own. */
  readonly subject: string;
  readonly opening: string;
}

/** What this invitation says in the shop's words: those of its version, else those that a trial was ended with. */
export async function readOwnWords(
  database: Kysely<Tables>,
  shopId: string,
  { invitationId, language }: { readonly invitationId: string; readonly language: string },
): Promise<OwnWords | undefined> {
  const tried = await database
    .selectFrom('invitation_version as version')
    .innerJoin('invitation_trial as trial', (join) =>
      join.onRef('trial.shop_id', '=', 'version.shop_id').onRef('trial.id', '=', 'version.trial_id'),
    )
    .select(['trial.subject', 'trial.opening'])
    .where('version.shop_id', '=', shopId)
    .where('version.invitation_id', '=', invitationId)
    .where('version.version', '=', 'second')
    .executeTakeFirst();
  return tried ?? readKeptWords(database, shopId, language);
}

export async function readKeptWords(
  database: Kysely<Tables>,
  shopId: string,
  language: string,
): Promise<OwnWords | undefined> {
  return database
    .selectFrom('invitation_trial')
    .select(['subject', 'opening'])
    .where('shop_id', '=', shopId)
    .where('language', '=', language as BuyerLanguageTag)
    .where('kept', '=', 'second')
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Whoever reviewed has seen the page, though no browser told of it. */
export async function readOutcomes(
  database: Kysely<Tables>,
  shopId: string,
  trialId: string,
): Promise<Readonly<Record<TrialVersion, TrialOutcome>>> {
  const { rows } = await sql<TrialOutcome & { version: TrialVersion }>`
    with asked as (
      select version.version, invitation.opened_at is not null as opened,
        exists (
          select from invitation_product product
          where product.shop_id = version.shop_id and product.invitation_id = version.invitation_id
            and product.answered_at is not null) as reviewed
      from invitation_version version
      join invitation on invitation.shop_id = version.shop_id and invitation.id = version.invitation_id
      where version.shop_id = ${shopId} and version.trial_id = ${trialId})
    select version, count(*)::int as invited, count(*) filter (where opened or reviewed)::int as opened,
      count(*) filter (where reviewed)::int as reviewed
    from asked group by version`.execute(database);
  const of = (version: TrialVersion): TrialOutcome => {
    const { invited = 0, opened = 0, reviewed = 0 } = rows.find((row) => row.version === version) ?? {};
    return { invited, opened, reviewed };
  };
  return { first: of('first'), second: of('second') };
}
