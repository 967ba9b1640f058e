import { type OrderSource, PLATFORMS, type Platform } from '../../contract/order-source.ts';
import type { SourceName } from '../database/order-sources.ts';

/** Relative to where the server is reached. */
export function webhookPath({ shopId, platform }: SourceName): string {
  return `/v1/shops/${shopId}/webhooks/${platform}`;
}

/** What has never been set up is shown as well, as it is set up here. */
export function allSources(
  known: ReadonlyMap<Platform, Omit<OrderSource, 'url'>>,
  shopId: string,
): OrderSource[] {
  return PLATFORMS.map((platform) => ({
    platform,
    hasSecret: false,
    lastReceivedAt: null,
    lastTopic: null,
    lastRefusedAt: null,
    lastRefusal: null,
    ...known.get(platform),
    url: webhookPath({ shopId, platform }),
  }));
}
