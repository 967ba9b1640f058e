/**
 * The key is stored in the transaction that does the work. Of two requests with
 * one key the second waits at the insert until the first has ended: then it finds
 * the answer, or, when the first failed, does the work itself.
 */
import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { ProblemException } from '../problem-exception.ts';
import type { Tables } from './schema.ts';

export interface KeyedRequest {
  readonly shopId: string;
  readonly operation: string;
  readonly key: string;
  /** All that was asked, in one canonical text. */
  readonly asked: string;
  readonly now: Date;
}

export async function answerOnce(
  transaction: Transaction<Tables>,
  { shopId, operation, key, asked, now }: KeyedRequest,
  work: () => Promise<{ answer: string; reviewId: string | null }>,
): Promise<{ answer: string; isReplay: boolean }> {
  const hash = createHash('sha256').update(asked).digest();
  const inserted = await transaction
    .insertInto('idempotency_key')
    .columns(['shop_id', 'operation', 'key', 'request_hash', 'created_at'])
    .expression(
      transaction
        .selectFrom('shop')
        .where('shop_id', '=', shopId)
        .select([
          'shop_id',
          sql<string>`${operation}`.as('operation'),
          sql<string>`${key}`.as('key'),
          sql<Buffer>`${hash}::bytea`.as('request_hash'),
          sql<Date>`${now}::timestamptz`.as('created_at'),
        ]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    return { answer: await storedAnswer(transaction, shopId, operation, key, hash), isReplay: true };
  }
  const { answer, reviewId } = await work();
  await transaction
    .updateTable('idempotency_key')
    .set({ answer, review_id: reviewId })
    .where('shop_id', '=', shopId)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .execute();
  return { answer, isReplay: false };
}

async function storedAnswer(
  transaction: Transaction<Tables>,
  shopId: string,
  operation: string,
  key: string,
  hash: Buffer,
): Promise<string> {
  const stored = await transaction
    .selectFrom('idempotency_key')
    .select(['request_hash', 'answer'])
    .where('shop_id', '=', shopId)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!stored) throw new ProblemException('unknown-shop');
  if (!hash.equals(stored.request_hash)) throw new ProblemException('idempotency-key-reused');
  if (stored.answer === null) throw new ProblemException('unknown-review');
  return stored.answer;
}

/** What was answered about a review goes with it; a repeated request makes no second one. */
export async function forgetAnswers(
  transaction: Transaction<Tables>,
  shopId: string,
  reviewId: string,
): Promise<void> {
  await transaction
    .updateTable('idempotency_key')
    .set({ answer: null })
    .where('shop_id', '=', shopId)
    .where('review_id', '=', reviewId)
    .execute();
}

/** The review that was made under a key; null when there is none, or no more. */
export async function readKeyedReview(
  database: Kysely<Tables>,
  { shopId, operation, key }: Pick<KeyedRequest, 'shopId' | 'operation' | 'key'>,
): Promise<string | null> {
  const kept = await database
    .selectFrom('idempotency_key')
    .select('review_id')
    .where('shop_id', '=', shopId)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .executeTakeFirst();
  return kept?.review_id ?? null;
}
