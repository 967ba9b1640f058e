/** The ledger of a shop, counted from its rows. */
import { type Kysely, sql } from 'kysely';
import type { Ledger } from '../../contract/ledger.ts';
import type { Tables } from './schema.ts';

const STARS = [1, 2, 3, 4, 5];

/** Undefined when there is no such shop. */
export async function readLedger(database: Kysely<Tables>, shopId: string): Promise<Ledger | undefined> {
  const shop = await readEnd(database, shopId);
  if (!shop) return undefined;
  const [counted, rejectedFor] = await Promise.all([
    countByRating(database, shopId),
    countReasons(database, shopId),
  ]);
  const { rating: _none, since, appeals, ...all } = counted.find(({ rating }) => rating === null) ?? NOTHING;
  return {
    since: since?.toISOString() ?? null,
    ...all,
    rejectedFor,
    appeals,
    byRating: STARS.map((ratingValue) => {
      const {
        rating: _rating,
        since: _since,
        appeals: _appeals,
        ...standing
      } = counted.find(({ rating }) => rating === ratingValue) ?? NOTHING;
      return { reviewRating: { ratingValue }, ...standing };
    }),
    auditLog: { entries: shop.length ?? 0, hash: shop.hash?.toString('hex') ?? null },
  };
}

/** Of the shop, and of its log where it has one. */
function readEnd(database: Kysely<Tables>, shopId: string) {
  return database
    .selectFrom('shop')
    .leftJoin('audit_chain', 'audit_chain.shop_id', 'shop.shop_id')
    .select(['audit_chain.length', 'audit_chain.hash'])
    .where('shop.shop_id', '=', shopId)
    .executeTakeFirst();
}

type Counted = Omit<Ledger['byRating'][number], 'reviewRating'> & {
  /** Null for all of them together. */
  rating: number | null;
  since: Date | null;
  appeals: Ledger['appeals'];
};

const NOTHING: Counted = {
  rating: null,
  since: null,
  received: 0,
  published: 0,
  waiting: 0,
  rejected: 0,
  withdrawn: 0,
  medianSecondsToPublish: null,
  p90SecondsToPublish: null,
  appeals: { received: 0, open: 0, granted: 0, refused: 0 },
};

async function countByRating(database: Kysely<Tables>, shopId: string): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select rating, min(received_at) as since, count(*)::int4 as received,
      ${countOf('state', 'published')} as published, ${countOf('state', 'waiting')} as waiting,
      ${countOf('state', 'rejected')} as rejected, ${countOf('state', 'withdrawn')} as withdrawn,
      ${secondsAt(0.5)} as "medianSecondsToPublish", ${secondsAt(0.9)} as "p90SecondsToPublish",
      json_build_object('received', count(appeal), 'open', ${countOf('appeal', 'open')},
        'granted', ${countOf('appeal', 'granted')}, 'refused', ${countOf('appeal', 'refused')}) as appeals
    from ledger_line where shop_id = ${shopId}
    group by grouping sets ((), (rating))`.execute(database);
  return rows;
}

const countOf = (column: string, value: string) =>
  sql`(count(*) filter (where ${sql.ref(column)} = ${sql.lit(value)}))::int4`;

/** Of those that were published; the ones that were not have no delay, so that they are left out by themselves. */
const secondsAt = (share: number) =>
  sql`round(percentile_disc(${sql.lit(share)}) within group (order by extract(epoch from published_at - received_at)))::int4`;

function countReasons(database: Kysely<Tables>, shopId: string): Promise<Ledger['rejectedFor']> {
  return database
    .selectFrom('ledger_line')
    .select(['reason', sql<number>`count(*)::int4`.as('count')])
    .where('shop_id', '=', shopId)
    .where('reason', 'is not', null)
    .$narrowType<{ reason: Ledger['rejectedFor'][number]['reason'] }>()
    .groupBy('reason')
    .orderBy('reason')
    .execute();
}
