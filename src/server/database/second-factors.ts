import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

export interface StoredFactor {
  readonly sealed: Buffer;
  readonly isConfirmed: boolean;
}

export async function readSecondFactor(
  database: Kysely<Tables>,
  personId: string,
): Promise<StoredFactor | undefined> {
  const row = await database
    .selectFrom('second_factor')
    .select(['sealed_secret', 'confirmed_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && { sealed: row.sealed_secret, isConfirmed: row.confirmed_at !== null };
}

/** Answers false when there is one that counts already. */
export async function storeSecondFactor(
  transaction: Transaction<Tables>,
  { personId, sealed, now }: { readonly personId: string; readonly sealed: Buffer; readonly now: Date },
): Promise<boolean> {
  const begun = { sealed_secret: sealed, last_step: 0, created_at: now };
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('second_factor')
    .values({ person_id: personId, ...begun, confirmed_at: null })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet(begun).where('second_factor.confirmed_at', 'is', null),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function confirmSecondFactor(
  transaction: Transaction<Tables>,
  personId: string,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('second_factor')
    .set({ confirmed_at: now })
    .where('person_id', '=', personId)
    .execute();
}

/** Answers false when a code of this step, or of a later one, was taken before. */
export async function takeStep(
  transaction: Transaction<Tables>,
  personId: string,
  step: number,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .where('last_step', '<', step)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Answers false when there was none. */
export async function deleteSecondFactor(
  transaction: Transaction<Tables>,
  personId: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('second_factor')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

export async function replaceRecoveryCodes(
  transaction: Transaction<Tables>,
  personId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await transaction.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
  const rows = hashes.map((code_hash) => ({ person_id: personId, code_hash }));
  await transaction.insertInto('recovery_code').values(rows).execute();
}

/** Answers false when it is none, or was used. */
export async function takeRecoveryCode(
  transaction: Transaction<Tables>,
  personId: string,
  hash: Buffer,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('recovery_code')
    .where('person_id', '=', personId)
    .where('code_hash', '=', hash)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

export async function countRecoveryCodes(database: Kysely<Tables>, personId: string): Promise<number> {
  const { count } = await database
    .selectFrom('recovery_code')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
