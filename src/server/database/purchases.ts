/** Orders as the rule of invitations may see them. */
import type { Kysely } from 'kysely';
import type { Purchase } from '../invitations/purchase.ts';
import type { Tables } from './schema.ts';

export interface OrderedPurchase extends Purchase {
  /** As the shop and its buyer call the order. */
  readonly orderNumber: string;
  readonly name: string | null;
  readonly language: string | null;
}

/** Undefined when the shop has no order yet. */
export async function readLatestPurchase(
  _database: Kysely<Tables>,
  _shopId: string,
): Promise<OrderedPurchase | undefined> {
  return undefined;
}

export async function readPurchases(
  _database: Kysely<Tables>,
  _shopId: string,
  _orderIds: readonly string[],
): Promise<Map<string, OrderedPurchase>> {
  return new Map();
}
