/** The check queue. Nothing that is read here is what a review thinks. */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Check, Signal } from '../../contract/check.ts';
import type { MaskableFact } from '../../contract/masking.ts';
import { findFacts } from '../moderation/personal-facts.ts';
import type { Tables } from './schema.ts';

const SHOWN = 100;

interface ReviewAddress {
  readonly shopId: string;
  readonly reviewId: string;
}

export type CheckRow = Selectable<Tables['review_check']>;

/** Puts a review before a person, or before one again, with what speaks against it now. */
export async function enterCheck(
  transaction: Transaction<Tables>,
  { shopId, reviewId }: ReviewAddress,
  signals: readonly Signal[],
  now: Date,
): Promise<void> {
  const entry = { signals: JSON.stringify(signals), state: 'open', entered_at: now } as const;
  await transaction
    .insertInto('review_check')
    .values({ shop_id: shopId, review_id: reviewId, ...entry })
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'review_id'])
        .doUpdateSet({ ...entry, reason: null, decided_by: null, decided_by_name: null, appeal: null }),
    )
    .execute();
}

/** Something more speaks against it. What a person has decided stands until the review changes. */
export async function addSignal(
  transaction: Transaction<Tables>,
  { shopId, reviewId }: ReviewAddress,
  signal: Signal,
  now: Date,
): Promise<void> {
  const signals = JSON.stringify([signal]);
  await transaction
    .insertInto('review_check')
    .values({ shop_id: shopId, review_id: reviewId, signals, state: 'open', entered_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['shop_id', 'review_id'])
        .doUpdateSet({ signals: sql`review_check.signals - ${signal}::text || excluded.signals` })
        .where('review_check.state', '=', 'open'),
    )
    .execute();
}

export async function lockCheck(
  transaction: Transaction<Tables>,
  { shopId, reviewId }: ReviewAddress,
): Promise<CheckRow | undefined> {
  return transaction
    .selectFrom('review_check')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst();
}

export async function changeCheck(
  transaction: Transaction<Tables>,
  { shop_id, review_id }: CheckRow,
  change: Partial<Omit<CheckRow, 'shop_id' | 'review_id' | 'signals'>>,
): Promise<void> {
  await transaction
    .updateTable('review_check')
    .set(change)
    .where('shop_id', '=', shop_id)
    .where('review_id', '=', review_id)
    .execute();
}

/** Those that wait longest first. */
export async function readChecks(
  database: Kysely<Tables>,
  shopId: string,
  actorId: string | null,
): Promise<{ checks: Check[]; total: number }> {
  const rows = await waiting(database, shopId)
    .innerJoin('review', (join) =>
      join
        .onRef('review.shop_id', '=', 'review_check.shop_id')
        .onRef('review.id', '=', 'review_check.review_id'),
    )
    .innerJoin('product', (join) =>
      join
        .onRef('product.shop_id', '=', 'review.shop_id')
        .on('product.id', '=', sql<string>`coalesce(review.variant_id, review.product_id)`),
    )
    .select(['review.id', 'review.headline', 'review.body', 'review.author_name', 'review.language'])
    .select(['review.verified', 'product.id as product_id', 'product.name', 'product.url'])
    .selectAll('review_check')
    .orderBy('review_check.entered_at')
    .orderBy('review_check.review_id')
    .limit(SHOWN)
    .execute();
  const { total } = await waiting(database, shopId)
    .select(sql<number>`count(*)::int4`.as('total'))
    .executeTakeFirstOrThrow();
  return {
    total,
    checks: rows.map((row) => ({
      reviewId: row.id,
      product: { productID: row.product_id, name: row.name, url: row.url },
      headline: row.headline,
      reviewBody: row.body,
      author: { name: row.author_name },
      inLanguage: row.language,
      verified: row.verified,
      signals: row.signals,
      facts: [...factsIn('headline', row.headline), ...factsIn('reviewBody', row.body)],
      dateEntered: row.entered_at.toISOString(),
      appeal: appealOf(row, actorId),
    })),
  };
}

function factsIn(field: MaskableFact['in'], text: string): MaskableFact[] {
  return findFacts(text).map(({ kind, start, end }) => ({ in: field, kind, from: start, to: end }));
}

function waiting(database: Kysely<Tables>, shopId: string) {
  return database
    .selectFrom('review_check')
    .where('review_check.shop_id', '=', shopId)
    .where('review_check.state', 'in', ['open', 'appealed']);
}

function appealOf(row: CheckRow, actorId: string | null): Check['appeal'] {
  const { state, reason, appeal, decided_by, decided_by_name } = row;
  if (state !== 'appealed' || reason === null) return null;
  return {
    rejectedFor: reason,
    rejectedBy: decided_by_name ?? '',
    text: appeal ?? '',
    mayDecide: decided_by !== actorId,
  };
}
