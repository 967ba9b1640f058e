/** Platforms that tell Candor of orders by webhooks, and how that goes. */
import * as z from 'zod/mini';
import { Time } from './times.ts';

export const PLATFORMS = ['shopify', 'woocommerce'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const OrderSource = z.object({
  platform: z.enum(PLATFORMS),
  /** Where its webhooks go to, below the address of the server. */
  url: z.string(),
  /** Whether the secret that signs them is known. The secret itself is never shown again. */
  hasSecret: z.boolean(),
  lastReceivedAt: z.nullable(Time),
  /** Of what was received last, such as `orders/fulfilled`. */
  lastTopic: z.nullable(z.string()),
  lastRefusedAt: z.nullable(Time),
  /** Why, in a few words without anything of the order. */
  lastRefusal: z.nullable(z.string()),
});
export type OrderSource = z.infer<typeof OrderSource>;

export const OrderSourceList = z.object({ sources: z.array(OrderSource) });

export const OrderSourceParams = z.object({ platform: z.enum(PLATFORMS) });

export const OrderSourceChange = z.strictObject({
  /** As the platform shows it, or as it was typed there; null to take no more of its webhooks. */
  secret: z.nullable(
    z
      .string()
      .check(z.regex(/^[\x21-\x7e]{16,200}$/, { error: 'must be 16 to 200 visible ASCII characters' })),
  ),
});
