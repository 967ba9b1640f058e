/** Webhooks about what leaves no review to tell of, or has none yet. */
import type { Transaction } from 'kysely';
import { storeDeliveries } from '../database/delivery-queue.ts';
import type { Tables } from '../database/schema.ts';
import { readWebhookUrls } from '../database/webhooks.ts';
import type { BarePayload } from './webhook-payload.ts';

interface Teller {
  readonly shopId: string;
  readonly now: Date;
  readonly makeId: () => string;
}

/** Nothing of the review stands in it but its ids, so the rows outlive it. */
export async function tellSystems(
  transaction: Transaction<Tables>,
  { shopId, now, makeId }: Teller,
  happened: readonly Pick<BarePayload, 'type' | 'data'>[],
): Promise<void> {
  const [first] = happened;
  if (!first) return;
  const urls = await readWebhookUrls(transaction, shopId, first.type);
  const rows = happened.flatMap(({ type, data }) => {
    const payload = JSON.stringify({ type, timestamp: now.toISOString(), data } satisfies BarePayload);
    return urls.map((recipient) => ({
      shop_id: shopId,
      id: makeId(),
      by: 'webhook' as const,
      occurrence: type,
      recipient,
      payload,
      run_at: now,
      created_at: now,
    }));
  });
  await storeDeliveries(transaction, rows);
}
