/** What waits for the daily digest of a member, and which digests were made. */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { AlertKind } from '../../contract/own-alerts.ts';
import type { WorkingTime } from '../working-time.ts';
import { FIRST_DIGEST } from './own-alerts.ts';
import type { Tables } from './schema.ts';

export interface DigestEntry {
  readonly kind: AlertKind;
  readonly reviewId: string;
}

interface Address {
  readonly shopId: string;
  readonly personId: string;
}

export async function storeDigestEntries(
  transaction: Transaction<Tables>,
  shopId: string,
  entries: readonly (DigestEntry & { readonly personId: string; readonly id: string })[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) return;
  await transaction
    .insertInto('digest_entry')
    .values(
      entries.map(({ personId, id, kind, reviewId }) => ({
        shop_id: shopId,
        person_id: personId,
        id,
        kind,
        review_id: reviewId,
        at: now,
      })),
    )
    .execute();
}

/** The oldest first; they wait no longer. */
export async function takeDigestEntries(
  transaction: Transaction<Tables>,
  { shopId, personId }: Address,
): Promise<DigestEntry[]> {
  const rows = await transaction
    .deleteFrom('digest_entry')
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .returning(['id', 'kind', 'review_id'])
    .execute();
  return rows
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ kind, review_id }) => ({ kind, reviewId: review_id }));
}

/** A shop that has members, and when it works. */
export interface DigestShop extends WorkingTime {
  readonly shopId: string;
}

export async function listDigestShops(database: Kysely<Tables>): Promise<DigestShop[]> {
  const rows = await database
    .selectFrom('shop')
    .select(['shop_id', 'time_zone', 'working_hours', 'days_off'])
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('member').select('member.person_id').whereRef('member.shop_id', '=', 'shop.shop_id')),
    )
    .execute();
  return rows.map((row) => ({
    shopId: row.shop_id,
    timeZone: row.time_zone,
    hours: row.working_hours,
    daysOff: row.days_off,
  }));
}

export interface DigestCandidate extends Address {
  readonly timeZone: string;
  readonly hour: number;
  /** When this hour was decided on. */
  readonly since: Date;
}

/** Whose hour has come, in shops where it is that day and hour, and who has had no digest that day. */
export async function listDigestCandidates(
  database: Kysely<Tables>,
  shopIds: readonly string[],
  { day, hour }: { readonly day: string; readonly hour: number },
): Promise<DigestCandidate[]> {
  const ofHour = sql<number>`coalesce(own_alerts.digest_hour, ${FIRST_DIGEST.hour})`;
  const rows = await database
    .selectFrom('member')
    .innerJoin('shop', 'shop.shop_id', 'member.shop_id')
    .leftJoin('own_alerts', (join) =>
      join
        .onRef('own_alerts.shop_id', '=', 'member.shop_id')
        .onRef('own_alerts.person_id', '=', 'member.person_id'),
    )
    .leftJoin('digest', (join) =>
      join.onRef('digest.shop_id', '=', 'member.shop_id').onRef('digest.person_id', '=', 'member.person_id'),
    )
    .select(['member.shop_id', 'member.person_id', 'shop.time_zone'])
    .select(ofHour.as('hour'))
    .select(sql<Date>`coalesce(own_alerts.digest_since, member.created_at)`.as('since'))
    .where('member.shop_id', 'in', shopIds)
    .where(sql<boolean>`coalesce(own_alerts.digest_is_daily, ${FIRST_DIGEST.isDaily})`)
    .where(ofHour, '<=', hour)
    .where(sql<boolean>`coalesce(digest.made_on < ${day}, true)`)
    .execute();
  return rows.map((row) => ({
    shopId: row.shop_id,
    personId: row.person_id,
    timeZone: row.time_zone,
    hour: row.hour,
    since: row.since,
  }));
}

/** When the digest before was made; undefined before the first. */
export async function lastDigestAt(
  database: Kysely<Tables>,
  { shopId, personId }: Address,
): Promise<Date | undefined> {
  const row = await database
    .selectFrom('digest')
    .select('made_at')
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.made_at;
}

/** Whether this is the first digest of the member for that day: of several servers one hears yes. */
export async function claimDigest(
  transaction: Transaction<Tables>,
  { shopId, personId }: Address,
  day: string,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('digest')
    .values({ shop_id: shopId, person_id: personId, made_on: day, made_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'person_id'])
        .doUpdateSet({ made_on: day, made_at: now })
        .where('digest.made_on', '<', sql<string>`excluded.made_on`),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
