/** By which secret a platform's webhooks are believed, and what came of them last. */
import type { Kysely, Transaction } from 'kysely';
import type { OrderSource, Platform } from '../../contract/order-source.ts';
import type { Tables } from './schema.ts';

export interface SourceName {
  readonly shopId: string;
  readonly platform: Platform;
}

export interface KnownSource {
  readonly secret: string;
  readonly lastReceivedAt: Date | null;
}

/** Undefined where none of its webhooks are taken. */
export async function readSource(
  database: Kysely<Tables>,
  { shopId, platform }: SourceName,
): Promise<KnownSource | undefined> {
  const row = await database
    .selectFrom('order_source')
    .select(['secret', 'received_at'])
    .where('shop_id', '=', shopId)
    .where('platform', '=', platform)
    .executeTakeFirst();
  return row && row.secret !== null ? { secret: row.secret, lastReceivedAt: row.received_at } : undefined;
}

/** Those that the shop has ever set up; their addresses are not kept. */
export async function readOrderSources(
  database: Kysely<Tables>,
  shopId: string,
): Promise<Map<Platform, Omit<OrderSource, 'url'>>> {
  const rows = await database.selectFrom('order_source').selectAll().where('shop_id', '=', shopId).execute();
  return new Map(
    rows.map((row) => [
      row.platform,
      {
        platform: row.platform,
        hasSecret: row.secret !== null,
        lastReceivedAt: row.received_at?.toISOString() ?? null,
        lastTopic: row.topic,
        lastRefusedAt: row.refused_at?.toISOString() ?? null,
        lastRefusal: row.refusal,
      },
    ]),
  );
}

export async function setSourceSecret(
  transaction: Transaction<Tables>,
  { shopId, platform }: SourceName,
  secret: string | null,
): Promise<void> {
  await transaction
    .insertInto('order_source')
    .values({ shop_id: shopId, platform, secret })
    .onConflict((conflict) => conflict.columns(['shop_id', 'platform']).doUpdateSet({ secret }))
    .execute();
}

export async function noteReceived(
  database: Kysely<Tables>,
  { shopId, platform }: SourceName,
  { topic, now }: { readonly topic: string; readonly now: Date },
): Promise<void> {
  await database
    .updateTable('order_source')
    .set({ received_at: now, topic })
    .where('shop_id', '=', shopId)
    .where('platform', '=', platform)
    .execute();
}

export async function noteRefused(
  database: Kysely<Tables>,
  { shopId, platform }: SourceName,
  { refusal, now }: { readonly refusal: string; readonly now: Date },
): Promise<void> {
  await database
    .updateTable('order_source')
    .set({ refused_at: now, refusal })
    .where('shop_id', '=', shopId)
    .where('platform', '=', platform)
    .execute();
}
